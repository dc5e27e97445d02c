package org.emporion.store.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMultipart;
import java.util.Optional;
import java.util.regex.Pattern;
import org.emporion.ground.mail.TestMails;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Role;
import org.emporion.store.team.Invitations.Pending;
import org.emporion.store.team.Joining.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An invitation waits for a mail server that is down, and the link of the mail that arrives opens the door. */
class InvitationMailIT {

    private static final Pattern TOKEN = Pattern.compile("/join\\?token=(\\S+)");

    private final TeamFixture team = new TeamFixture();
    private final Person ann = team.member(Role.OWNER);
    private final Person bob = TeamFixture.somebody("bob");
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailServerThatIsDownDelaysTheInvitationAndLosesNothing() throws Exception {
        Task task = invite();
        assertThatThrownBy(() -> send(task, 1)).hasMessageContaining("was not taken");
        assertThat(pending().sentAt()).isNull();

        server.start();
        send(task, server.getSmtp().getPort());

        assertThat(server.waitForIncomingEmail(5000, 1)).isTrue();
        assertThat(pending().sentAt()).isNotNull();
        MimeMultipart mail = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        String token = TOKEN.matcher(mail.getBodyPart(0).getContent().toString())
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElseThrow();
        assertThat(team.atTheDoor(door -> door.look(token)).orElseThrow().state())
                .isEqualTo(State.OPEN);
    }

    private Task invite() {
        Pending asked = team.invitations(ann, (each, seat) -> each.invite(seat, bob.email(), Role.CATALOG));
        return new Task(
                Invitations.MAIL, Optional.of(team.store.tenant()), asked.id().toString());
    }

    private void send(Task task, int port) {
        team.atTheLetterBox(box -> {
            new InvitationMail(box, TestMails.to(port)).run(task);
            return null;
        });
    }

    private Pending pending() {
        return team.invitations(ann, Invitations::list).get(0);
    }
}
