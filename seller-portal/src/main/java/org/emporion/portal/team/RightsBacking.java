package org.emporion.portal.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Scope;
import org.emporion.portal.desk.Desk;

/** What the one who looks may change of the team, so that its pages offer nothing that would be refused. */
@Named("teamRights")
@RequestScoped
public class RightsBacking {

    private final Desk desk;

    @Inject
    RightsBacking(Desk desk) {
        this.desk = desk;
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
