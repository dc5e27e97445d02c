package org.emporion.portal.team;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.Role;
import org.emporion.portal.desk.Desk;
import org.emporion.store.team.Invitations;
import org.emporion.store.team.Invitations.Pending;
import org.emporion.web.faces.FlashMessages;

/** Asks people into the team, and those who were asked and have not answered. */
@Named("teamInvitations")
@ViewScoped
public class InvitationsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Invitations invitations;

    @Inject
    private Desk desk;

    private String email;
    private Role role = Role.READER;
    private transient List<Pending> pending;

    public String invite() {
        Pending asked = invitations.invite(desk.seat(), email, role);
        return done("team.invited", asked.email());
    }

    public String resend(UUID id) {
        return done("team.resent", invitations.resend(desk.seat(), id).email());
    }

    public String withdraw(UUID id) {
        invitations.withdraw(desk.seat(), id);
        return done("team.withdrawn");
    }

    public List<Pending> getPending() {
        if (pending == null) {
            pending = invitations.list(desk.seat());
        }
        return pending;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    private static String done(String text, Object... about) {
        FlashMessages.done(text, about);
        return MembersBacking.HERE;
    }
}
