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
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.Transactions;
import org.emporion.money.settlement.Settlement;

/**
 * Tells a buyer that money goes back after all since a bank has returned it, or that it could not go back; and then the store as
 * well. The task names the refund and which of these.
 */
@ApplicationScoped
class RefundMail extends MailKind {

    private static final String GIVEN = "/GIVEN";
    private static final String REFUSED = "/REFUSED";

    private final OrderMails mails;
    private final RefundedOrders refunds;
    private final Transactions transactions;

    @Inject
    RefundMail(OrderMails mails, RefundedOrders refunds, Transactions transactions, MailSender sender) {
        super(sender, Queue.PORTAL, OrderTasks.REFUND_TOLD, "order-refund");
        this.mails = mails;
        this.refunds = refunds;
        this.transactions = transactions;
    }

    static String given(UUID refund) {
        return refund + GIVEN;
    }

    static String refused(UUID refund) {
        return refund + REFUSED;
    }

    @Override
    protected List<Addressed> mails(Task task) {
        TenantId store = task.tenant().orElseThrow();
        UUID id = UUID.fromString(task.ref().substring(0, task.ref().indexOf('/')));
        boolean refused = task.ref().endsWith(REFUSED);
        return transactions.run(() -> refunds.find(store, id)).stream()
                .flatMap(refund -> mails.aboutOrder(store, refund.orderId()).stream()
                        .flatMap(content -> mails(task, content, refund, refused)))
                .toList();
    }

    private static Stream<Addressed> mails(
            Task task, OrderMails.Content content, Settlement.Refund refund, boolean refused) {
        return Stream.of(false, true)
                .filter(toStore -> refused || !toStore)
                .map(toStore -> new Addressed(
                        "refund." + task.ref() + (toStore ? ".store" : ""),
                        toStore ? content.storeEmail() : content.buyerEmail(),
                        values(content, refund.amount(), refused, toStore),
                        content.order().number()));
    }

    static Map<String, Object> values(OrderMails.Content content, Money amount, boolean refused, boolean toStore) {
        return Map.of("content", content, "refund", amount, "refused", refused, "toStore", toStore);
    }
}
