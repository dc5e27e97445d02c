package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.emporion.ground.mail.MailServer;
import org.emporion.ground.mail.MailTemplates;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;

/** Tells a buyer what was bought, from whom, and what happens next. */
@ApplicationScoped
class PurchaseConfirmedMail implements TaskHandler {

    private final PlacedPurchases purchases;
    private final MailTemplates templates;
    private final MailServer mailServer;

    @Inject
    PurchaseConfirmedMail(PlacedPurchases purchases, MailTemplates templates, MailServer mailServer) {
        this.purchases = purchases;
        this.templates = templates;
        this.mailServer = mailServer;
    }

    @Override
    public Queue queue() {
        return Queue.STOREFRONT;
    }

    @Override
    public String kind() {
        return PurchaseTasks.PLACED;
    }

    @Override
    public void run(Task task) {
        purchases
                .find(task.ref())
                .map(placed -> templates.write(
                        "purchase-confirmed",
                        "confirmed." + task.ref(),
                        placed.email(),
                        Map.of("purchase", placed.purchase()),
                        task.ref()))
                .ifPresent(mailServer::send);
    }
}
