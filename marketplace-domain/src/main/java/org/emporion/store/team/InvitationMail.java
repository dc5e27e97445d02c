package org.emporion.store.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.mail.MailKind;
import org.emporion.ground.mail.MailSender;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;

/** Asks somebody to join the team of a store. */
@ApplicationScoped
class InvitationMail extends MailKind {

    private final InvitationMails mails;

    @Inject
    InvitationMail(InvitationMails mails, MailSender sender) {
        super(sender, Queue.PORTAL, Invitations.MAIL, "team-invitation");
        this.mails = mails;
    }

    @Override
    protected List<Addressed> mails(Task task) {
        return mails.write(task.tenant().orElseThrow(), UUID.fromString(task.ref())).stream()
                .map(InvitationMail::addressed)
                .toList();
    }

    @Override
    protected void sent(Task task) {
        mails.sent(task.tenant().orElseThrow(), UUID.fromString(task.ref()));
    }

    /** Each carries another secret, so that none is a repetition of the one before. */
    private static Addressed addressed(InvitationMails.Content content) {
        return new Addressed(
                "invited." + UUID.randomUUID(), content.email(), Map.of("content", content), content.storeName());
    }
}
