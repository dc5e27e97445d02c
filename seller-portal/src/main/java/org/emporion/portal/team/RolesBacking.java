package org.emporion.portal.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Scope;
import org.emporion.kernel.BasedOn;
import org.emporion.portal.desk.Desk;
import org.emporion.store.team.KeyFate;
import org.emporion.store.team.Team;
import org.emporion.web.faces.FlashMessages;

/** What each role may do, as the one table in code has it, and the way out of the team. */
@Named("teamRoles")
@RequestScoped
public class RolesBacking {

    @Inject
    private Team team;

    @Inject
    private Desk desk;

    /** What becomes of the own keys of whoever leaves. */
    private KeyFate fate;

    /** Whether an owner looks, who alone can have keys. */
    public boolean isWithKeys() {
        return desk.isOwner();
    }

    public KeyFate getFate() {
        return fate;
    }

    public void setFate(KeyFate chosen) {
        fate = chosen;
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public List<Scope> getScopes() {
        return List.of(Scope.values());
    }

    public String leave() {
        String store = desk.getStoreName();
        team.leave(desk.seat(), BasedOn.ANYTHING, fate);
        FlashMessages.done("team.left", store);
        return "/index?faces-redirect=true";
    }
}
