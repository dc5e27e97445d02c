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

/** Tells a store that it has a new order to accept. */
@ApplicationScoped
class OrderReceivedMail extends MailKind {

    private final OrderMails mails;

    @Inject
    OrderReceivedMail(OrderMails mails, MailSender sender) {
        super(sender, Queue.PORTAL, OrderTasks.PLACED, "order-received");
        this.mails = mails;
    }

    /** An order is placed once. */
    @Override
    public boolean isOnceForAll() {
        return true;
    }

    @Override
    protected List<Addressed> mails(Task task) {
        return mails.aboutOrder(task.tenant().orElseThrow(), UUID.fromString(task.ref())).stream()
                .map(content -> new Addressed(
                        "received." + task.ref(),
                        content.storeEmail(),
                        Map.of("content", content),
                        content.order().number(),
                        content.storeName()))
                .toList();
    }
}
