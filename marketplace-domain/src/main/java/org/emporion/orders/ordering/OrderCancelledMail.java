package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.emporion.ground.mail.MailKind;
import org.emporion.ground.mail.MailSender;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.Transactions;
import org.emporion.orders.view.OrderStatus;

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

    /** What it says first; the subject chooses by the number. */
    private enum About {
        SOME,
        ALL,
        UNPAID;

        static About of(OrderMails.Content content, RefundedOrders.OfUnsent money) {
            if (money.unpaid()) {
                return UNPAID;
            }
            return content.happened().status() == OrderStatus.CANCELLED ? ALL : SOME;
        }
    }

    @Override
    protected List<Addressed> mails(Task task) {
        TenantId store = task.tenant().orElseThrow();
        UUID event = UUID.fromString(task.ref());
        RefundedOrders.OfUnsent money = transactions.run(() -> refunds.ofCancellation(store, event));
        return mails.aboutEvent(store, event).stream()
                .flatMap(content -> money.unpaid()
                        ? Stream.of(mail(task, content, money, false), mail(task, content, money, true))
                        : Stream.of(mail(task, content, money, false)))
                .toList();
    }

    /** To the store goes only what it has not done itself. */
    private static Addressed mail(
            Task task, OrderMails.Content content, RefundedOrders.OfUnsent money, boolean toStore) {
        return new Addressed(
                "cancelled." + task.ref() + (toStore ? ".store" : ""),
                toStore ? content.storeEmail() : content.buyerEmail(),
                values(content, money, toStore),
                subject(content, money));
    }

    /** The number, the store, and what the subject is about. */
    static Object[] subject(OrderMails.Content content, RefundedOrders.OfUnsent money) {
        return new Object[] {
            content.order().number(),
            content.storeName(),
            About.of(content, money).ordinal()
        };
    }

    static Map<String, Object> values(OrderMails.Content content, RefundedOrders.OfUnsent money, boolean toStore) {
        About about = About.of(content, money);
        return Map.of(
                "content", content, "toStore", toStore, "about", about.name(), "money", money.told(about == About.ALL));
    }
}
