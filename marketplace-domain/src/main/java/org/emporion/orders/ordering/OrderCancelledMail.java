package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.emporion.ground.mail.MailKind;
import org.emporion.ground.mail.MailSender;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.Transactions;

/** Tells a buyer what of an order is not sent, why, and what becomes of its money. */
@ApplicationScoped
class OrderCancelledMail extends MailKind {

    private final OrderMails mails;
    private final RefundedOrders refunds;
    private final Transactions transactions;

    @Inject
    OrderCancelledMail(OrderMails mails, RefundedOrders refunds, Transactions transactions, MailSender sender) {
        super(sender, Queue.PORTAL, OrderTasks.CANCELLED, "order-cancelled");
        this.mails = mails;
        this.refunds = refunds;
        this.transactions = transactions;
    }

    @Override
    protected List<Addressed> mails(Task task) {
        TenantId store = task.tenant().orElseThrow();
        UUID event = UUID.fromString(task.ref());
        RefundedOrders.OfCancellation refund = transactions.run(() -> refunds.ofCancellation(store, event));
        return mails.aboutEvent(store, event).stream()
                .flatMap(content -> refund.unpaid()
                        ? Stream.of(mail(task, content, refund.back(), false), mail(task, content, refund.back(), true))
                        : Stream.of(mail(task, content, refund.back(), false)))
                .toList();
    }

    /** To the store goes only what it has not done itself. */
    private static Addressed mail(
            Task task, OrderMails.Content content, Optional<RefundedOrders.GoingBack> back, boolean toStore) {
        return new Addressed(
                "cancelled." + task.ref() + (toStore ? ".store" : ""),
                toStore ? content.storeEmail() : content.buyerEmail(),
                values(content, back, toStore),
                content.order().number(),
                content.storeName());
    }

    /** Nothing goes back for what was paid back before, or given away; what the buyer's bank has is not ours to give. */
    static Map<String, Object> values(
            OrderMails.Content content, Optional<RefundedOrders.GoingBack> back, boolean toStore) {
        Map<String, Object> values = new HashMap<>(Map.of("content", content, "toStore", toStore));
        back.map(RefundedOrders.GoingBack::amount)
                .filter(amount -> amount.minor() > 0)
                .ifPresent(amount -> values.put("refund", amount));
        back.map(RefundedOrders.GoingBack::withheld)
                .filter(amount -> amount.minor() > 0)
                .ifPresent(amount -> values.put("withheld", amount));
        return values;
    }
}
