package org.emporion.store.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.mail.MailKind;
import org.emporion.ground.mail.MailSender;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.kernel.Writing;

/** Tells the owners of a store that somebody of the platform acts in it: who, why and until when. */
@ApplicationScoped
class SupportGrantedMail extends MailKind {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm z", Writing.DAYS);

    private final SupportMails mails;

    @Inject
    SupportGrantedMail(SupportMails mails, MailSender sender) {
        super(sender, Queue.PORTAL, SupportGrants.MAIL, "support-granted");
        this.mails = mails;
    }

    @Override
    protected List<Addressed> mails(Task task) {
        return mails.aboutGrant(task.tenant().orElseThrow(), UUID.fromString(task.ref())).stream()
                .map(content -> new Addressed(
                        "support." + task.ref() + "."
                                + Integer.toHexString(content.email().hashCode()),
                        content.email(),
                        Map.of(
                                "content",
                                content,
                                "until",
                                TIME.format(content.grant().endsAt().atZone(content.zone()))),
                        content.storeName()))
                .toList();
    }
}
