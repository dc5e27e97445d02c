package org.emporion.orders.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.mail.MailKind;
import org.emporion.ground.mail.MailSender;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;

/** What a buyer has written to a store, as a copy for the buyer. */
@ApplicationScoped
class InquiryCopyMail extends MailKind {

    private final InquiryMails mails;

    @Inject
    InquiryCopyMail(InquiryMails mails, MailSender sender) {
        super(sender, Queue.PORTAL, BuyerInquiries.COPIED, "inquiry-copy");
        this.mails = mails;
    }

    @Override
    protected List<Addressed> mails(Task task) {
        return mails.find(task.tenant().orElseThrow(), UUID.fromString(task.ref())).stream()
                .map(asked -> new Addressed(
                        "inquiry-copy." + task.ref(),
                        asked.inquiry().replyTo(),
                        Map.of("asked", asked),
                        asked.store().name(),
                        asked.inquiry().order()))
                .toList();
    }
}
