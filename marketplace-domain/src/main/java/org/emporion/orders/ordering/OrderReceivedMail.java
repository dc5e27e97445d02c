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

/** Tells a store that it has a new order to accept. */
@ApplicationScoped
class OrderReceivedMail implements TaskHandler {

    private final OrderMails mails;
    private final MailTemplates templates;
    private final MailServer mailServer;

    @Inject
    OrderReceivedMail(OrderMails mails, MailTemplates templates, MailServer mailServer) {
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
        return OrderTasks.PLACED;
    }

    @Override
    public void run(Task task) {
        mails.aboutOrder(task.tenant().orElseThrow(), UUID.fromString(task.ref()))
                .map(content -> templates.write(
                        "order-received",
                        "received." + task.ref(),
                        content.storeEmail(),
                        Map.of("content", content),
                        content.order().number(),
                        content.storeName()))
                .ifPresent(mailServer::send);
    }
}
