package org.emporion.store.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.mail.Mail;
import org.emporion.ground.mail.MailServer;
import org.emporion.ground.mail.MailTemplates;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.kernel.TenantId;
import org.emporion.store.team.InvitationMails.Content;

/** Asks somebody to join the team of a store. */
@ApplicationScoped
class InvitationMail implements TaskHandler {

    private final InvitationMails mails;
    private final MailTemplates templates;
    private final MailServer mailServer;

    @Inject
    InvitationMail(InvitationMails mails, MailTemplates templates, MailServer mailServer) {
        this.mails = mails;
        this.templates = templates;
        this.mailServer = mailServer;
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
        mails.write(store, invitation).ifPresent(content -> {
            mailServer.send(mail(content));
            mails.sent(store, invitation);
        });
    }

    /** Each carries another secret, so that none is a repetition of the one before. */
    private Mail mail(Content content) {
        return templates.write(
                "team-invitation",
                "invited." + UUID.randomUUID(),
                content.email(),
                Map.of("content", content),
                content.storeName());
    }
}
