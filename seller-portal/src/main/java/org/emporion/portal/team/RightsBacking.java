package org.emporion.portal.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Scope;
import org.emporion.portal.desk.Desk;
import org.emporion.store.team.KeyFate;

/** What the one who looks may change of the team, so that its pages offer nothing that would be refused. */
@Named("teamRights")
@RequestScoped
public class RightsBacking {

    private final Desk desk;
    private final Map<String, String> fates = new HashMap<>();

    @Inject
    RightsBacking(Desk desk) {
        this.desk = desk;
    }

    /** What is chosen for the API keys of members who stop being owners, by member. */
    public Map<String, String> getFates() {
        return fates;
    }

    public List<KeyFate> getPossibleFates() {
        return List.of(KeyFate.values());
    }

    /** Whether somebody with this role may be changed. */
    public boolean mayChange(Role theirs) {
        return desk.mayWrite(Scope.TEAM) && (desk.isOwner() || !theirs.owns());
    }

    /** The roles that the one who looks may give. */
    public List<Role> getGivable() {
        return Role.ofMembers().stream().filter(this::mayChange).toList();
    }
}
