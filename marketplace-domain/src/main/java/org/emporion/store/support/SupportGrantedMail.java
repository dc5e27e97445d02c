package org.emporion.store.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.mail.MailServer;
import org.emporion.ground.mail.MailTemplates;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;

/** Tells the owners of a store that somebody of the platform acts in it: who, why and until when. */
@ApplicationScoped
class SupportGrantedMail implements TaskHandler {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final SupportMails mails;
    private final MailTemplates templates;
    private final MailServer mailServer;

    @Inject
    SupportGrantedMail(SupportMails mails, MailTemplates templates, MailServer mailServer) {
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
        return SupportGrants.MAIL;
    }

    @Override
    public void run(Task task) {
        mails.aboutGrant(task.tenant().orElseThrow(), UUID.fromString(task.ref()))
                .forEach(content -> mailServer.send(templates.write(
                        "support-granted",
                        "support." + task.ref() + "."
                                + Integer.toHexString(content.email().hashCode()),
                        content.email(),
                        Map.of(
                                "content",
                                content,
                                "until",
                                TIME.format(content.grant().endsAt())),
                        content.storeName())));
    }
}
