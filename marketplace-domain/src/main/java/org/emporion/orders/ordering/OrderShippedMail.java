package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.mail.MailServer;
import org.emporion.ground.mail.MailTemplates;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;

/** Tells a buyer that a parcel is on its way and how to follow it. */
@ApplicationScoped
class OrderShippedMail implements TaskHandler {

    private final OrderMails mails;
    private final MailTemplates templates;
    private final MailServer mailServer;

    @Inject
    OrderShippedMail(OrderMails mails, MailTemplates templates, MailServer mailServer) {
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
        return OrderTasks.SHIPPED;
    }

    @Override
    public void run(Task task) {
        mails.aboutParcel(task.tenant().orElseThrow(), UUID.fromString(task.ref()))
                .map(content -> templates.write(
                        "order-shipped",
                        "shipped." + task.ref(),
                        content.buyerEmail(),
                        Map.of("content", content),
                        content.order().number(),
                        content.storeName()))
                .ifPresent(mailServer::send);
    }
}
