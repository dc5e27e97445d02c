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
import org.emporion.kernel.TenantId;
import org.emporion.kernel.Transactions;

/** Tells a buyer that a store cannot deliver, why, and what becomes of the money. */
@ApplicationScoped
class OrderRefusedMail extends MailKind {

    private final OrderMails mails;
    private final RefundedOrders refunds;
    private final Transactions transactions;

    @Inject
    OrderRefusedMail(OrderMails mails, RefundedOrders refunds, Transactions transactions, MailSender sender) {
        super(sender, Queue.PORTAL, OrderTasks.REFUSED, "order-refused");
        this.mails = mails;
        this.refunds = refunds;
        this.transactions = transactions;
    }

    @Override
    protected List<Addressed> mails(Task task) {
        TenantId store = task.tenant().orElseThrow();
        UUID order = UUID.fromString(task.ref());
        RefundedOrders.OfUnsent back = transactions.run(() -> refunds.ofRefusal(store, order));
        return mails.aboutOrder(store, order).stream()
                .map(content -> new Addressed(
                        "refused." + task.ref(),
                        content.buyerEmail(),
                        values(content, back),
                        content.order().number(),
                        content.storeName()))
                .toList();
    }

    static Map<String, Object> values(OrderMails.Content content, RefundedOrders.OfUnsent back) {
        return Map.of("content", content, "money", back.told(true));
    }
}
