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

/** Tells a buyer what a store has changed of an order. */
@ApplicationScoped
class OrderEditedMail extends MailKind {

    private final OrderMails mails;

    @Inject
    OrderEditedMail(OrderMails mails, MailSender sender) {
        super(sender, Queue.PORTAL, OrderTasks.EDITED, "order-edited");
        this.mails = mails;
    }

    @Override
    protected List<Addressed> mails(Task task) {
        return mails.aboutEvent(task.tenant().orElseThrow(), UUID.fromString(task.ref())).stream()
                .map(content -> new Addressed(
                        "edited." + task.ref(),
                        content.buyerEmail(),
                        Map.of("content", content),
                        content.order().number(),
                        content.storeName()))
                .toList();
    }
}
