package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.mail.MailKind;
import org.emporion.ground.mail.MailSender;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;

/** Tells a buyer that a store cannot deliver, why, and that the money comes back. */
@ApplicationScoped
class OrderRefusedMail extends MailKind {

    private final OrderMails mails;

    @Inject
    OrderRefusedMail(OrderMails mails, MailSender sender) {
        super(sender, Queue.PORTAL, OrderTasks.REFUSED, "order-refused");
        this.mails = mails;
    }

    @Override
    protected List<Addressed> mails(Task task) {
        return mails.aboutOrder(task.tenant().orElseThrow(), UUID.fromString(task.ref())).stream()
                .map(content -> new Addressed(
                        "refused." + task.ref(),
                        content.buyerEmail(),
                        Map.of("content", content),
                        content.order().number(),
                        content.storeName()))
                .toList();
    }
}
