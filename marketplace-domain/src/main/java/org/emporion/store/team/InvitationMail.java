package org.emporion.store.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.mail.Mail;
import org.emporion.ground.mail.Post;
import org.emporion.ground.mail.Stationery;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.kernel.TenantId;
import org.emporion.store.team.InvitationLetters.Letter;

/** Asks somebody to join the team of a store. */
@ApplicationScoped
class InvitationMail implements TaskHandler {

    private final InvitationLetters letters;
    private final Stationery stationery;
    private final Post post;

    @Inject
    InvitationMail(InvitationLetters letters, Stationery stationery, Post post) {
        this.letters = letters;
        this.stationery = stationery;
        this.post = post;
    }

    @Override
    public Queue queue() {
        return Queue.PORTAL;
    }

    @Override
    public String kind() {
        return Invitations.MAIL;
    }

    @Override
    public void run(Task task) {
        TenantId store = task.tenant().orElseThrow();
        UUID invitation = UUID.fromString(task.ref());
        letters.write(store, invitation).ifPresent(letter -> {
            post.send(mail(letter));
            letters.sent(store, invitation);
        });
    }

    /** Each carries another secret, so that none is a repetition of the one before. */
    private Mail mail(Letter letter) {
        return stationery.write(
                "team-invitation",
                "invited." + UUID.randomUUID(),
                letter.email(),
                Map.of("letter", letter),
                letter.storeName());
    }
}
