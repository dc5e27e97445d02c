package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.emporion.ground.mail.MailKind;
import org.emporion.ground.mail.MailSender;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.kernel.DaySpan;

/** Tells a buyer that somebody looks at the purchase before it is placed, and by when; or that nothing has come of it, and why. */
@ApplicationScoped
class PurchaseReviewMail extends MailKind {

    private final PlacedPurchases purchases;

    @Inject
    PurchaseReviewMail(PlacedPurchases purchases, MailSender sender) {
        super(sender, Queue.STOREFRONT, PurchaseTasks.REVIEWED, "purchase-review");
        this.purchases = purchases;
    }

    /** None when it is placed or over meanwhile, which another mail tells. */
    @Override
    protected List<Addressed> mails(Task task) {
        boolean over = PurchaseTasks.isEnd(task.ref());
        return purchases.reviewed(PurchaseTasks.purchase(task.ref())).stream()
                .filter(told -> over == (told.purchase().review().end() != null))
                .map(told -> mail(told.email(), told.purchase()))
                .toList();
    }

    static Addressed mail(String email, BuyerPurchase purchase) {
        BuyerPurchase.Review review = purchase.review();
        boolean over = review.end() != null;
        String until = DaySpan.written(review.until().atZone(ZoneOffset.UTC).toLocalDate());
        return new Addressed(
                (over ? "not-placed." : "held.") + purchase.number(),
                email,
                Map.of("purchase", purchase, "until", until),
                purchase.number(),
                over ? 1 : 0);
    }
}
