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

/** Tells a store what a buyer has written about an order; who answers the mail answers the buyer. */
@ApplicationScoped
class OrderInquiryMail extends MailKind {

    private final InquiryMails mails;

    @Inject
    OrderInquiryMail(InquiryMails mails, MailSender sender) {
        super(sender, Queue.PORTAL, BuyerInquiries.ASKED, "order-inquiry");
        this.mails = mails;
    }

    @Override
    protected List<Addressed> mails(Task task) {
        return mails.find(task.tenant().orElseThrow(), UUID.fromString(task.ref())).stream()
                .map(asked -> new Addressed(
                        "inquiry." + task.ref(),
                        asked.store().email(),
                        asked.inquiry().replyTo(),
                        Map.of("asked", asked),
                        asked.inquiry().order(),
                        asked.inquiry().reason().label()))
                .toList();
    }
}
