package org.emporion.portal.team;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.ground.walls.Role;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.portal.desk.Desk;
import org.emporion.store.team.KeyFate;
import org.emporion.store.team.Team;
import org.emporion.store.team.Team.Member;
import org.emporion.web.faces.Clash;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Meanwhile;

/** The members of the store, and what the one who looks may change of them. */
@Named("teamMembers")
@ViewScoped
public class MembersBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    static final String HERE = "/team/members?faces-redirect=true";

    @Inject
    private Team team;

    @Inject
    private Desk desk;

    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private final Map<String, String> problems = new HashMap<>();
    private transient List<Member> members;

    public String change(Member member, KeyFate fate) {
        Role role = Role.valueOf(roles.get(member.id()));
        problems.clear();
        try {
            team.changeRole(desk.seat(), member.id(), role, seen(member), fate);
        } catch (ChangedMeanwhile meanwhile) {
            readAgain();
            Conflict asked = Meanwhile.asked(meanwhile, List.of(clash(member)));
            problems.put(member.id(), asked.fields().get(0).detail());
            throw asked;
        }
        return done("team.changed", member.name());
    }

    public String remove(Member member, KeyFate fate) {
        try {
            team.remove(desk.seat(), member.id(), seen(member), fate);
        } catch (ChangedMeanwhile meanwhile) {
            readAgain();
            throw Meanwhile.asked(meanwhile, List.of());
        }
        return done("team.removed", member.name());
    }

    private BasedOn seen(Member member) {
        return BasedOn.version(seen.get(member.id()));
    }

    /**
     * What others changed since the page was opened is told once; what was chosen here stays. The table of a form that was
     * refused goes on showing the list that it has, so that this list is filled anew.
     */
    private void readAgain() {
        seen.clear();
        List<Member> shown = getMembers();
        shown.clear();
        shown.addAll(read());
    }

    private List<Member> read() {
        List<Member> now = new ArrayList<>(team.list(desk.seat()));
        now.forEach(member -> {
            roles.putIfAbsent(member.id(), member.role().name());
            seen.putIfAbsent(member.id(), member.version());
        });
        return now;
    }

    private Clash clash(Member member) {
        String now = getMembers().stream()
                .filter(each -> each.id().equals(member.id()))
                .map(each -> FlashMessages.text("role." + each.role()))
                .findFirst()
                .orElse("");
        return new Clash("roles[" + member.id() + "]", "team.role", member.name(), Clash.Kind.CHANGED, now);
    }

    public List<Member> getMembers() {
        if (members == null) {
            members = read();
        }
        return members;
    }

    /** What is wrong with the role that was chosen for a member; null when nothing is. */
    public String problem(Member member) {
        return problems.get(member.id());
    }

    public Map<String, String> getRoles() {
        return roles;
    }

    private static String done(String text, Object... about) {
        FlashMessages.done(text, about);
        return HERE;
    }
}
