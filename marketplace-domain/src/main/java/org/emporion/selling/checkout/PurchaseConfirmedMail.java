package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.emporion.ground.mail.MailKind;
import org.emporion.ground.mail.MailSender;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;

/** Tells a buyer what was bought, from whom, and what happens next. */
@ApplicationScoped
class PurchaseConfirmedMail extends MailKind {

    private final PlacedPurchases purchases;

    @Inject
    PurchaseConfirmedMail(PlacedPurchases purchases, MailSender sender) {
        super(sender, Queue.STOREFRONT, PurchaseTasks.PLACED, "purchase-confirmed");
        this.purchases = purchases;
    }

    @Override
    protected List<Addressed> mails(Task task) {
        return purchases.find(task.ref()).stream()
                .map(PurchaseConfirmedMail::addressed)
                .toList();
    }

    /** Writes it now, without its task. */
    void send(PlacedPurchases.Placed placed) {
        send(addressed(placed));
    }

    private static Addressed addressed(PlacedPurchases.Placed placed) {
        String number = placed.purchase().number();
        return new Addressed(
                "confirmed." + number,
                placed.email(),
                Map.of("purchase", placed.purchase(), "traders", placed.traders()),
                number);
    }
}
