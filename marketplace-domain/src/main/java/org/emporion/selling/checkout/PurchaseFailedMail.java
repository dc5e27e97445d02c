package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.emporion.ground.mail.MailKind;
import org.emporion.ground.mail.MailSender;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;

/** Tells a buyer who waited that the payment did not come, that nothing was charged, and how to pay again. */
@ApplicationScoped
class PurchaseFailedMail extends MailKind {

    private final PayAgain lost;

    @Inject
    PurchaseFailedMail(PayAgain lost, MailSender sender) {
        super(sender, Queue.STOREFRONT, PurchaseTasks.FAILED, "purchase-failed");
        this.lost = lost;
    }

    @Override
    protected List<Addressed> mails(Task task) {
        return lost.lost(task.ref()).stream()
                .map(each -> new Addressed(
                        "failed." + task.ref(), each.email(), Map.of("purchase", each.purchase()), task.ref()))
                .toList();
    }
}
