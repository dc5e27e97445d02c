package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.mail.MailKind;
import org.emporion.ground.mail.MailSender;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.Transactions;
import org.emporion.money.settlement.RefundParts;
import org.emporion.money.settlement.RefundRequest;
import org.emporion.orders.view.SellerOrderView;

/** Tells a buyer that a store has given money back, for what, and why. */
@ApplicationScoped
class OrderRefundedMail extends MailKind {

    private final OrderMails mails;
    private final RefundedOrders refunds;
    private final Transactions transactions;

    @Inject
    OrderRefundedMail(OrderMails mails, RefundedOrders refunds, Transactions transactions, MailSender sender) {
        super(sender, Queue.PORTAL, OrderTasks.REFUNDED, "order-refunded");
        this.mails = mails;
        this.refunds = refunds;
        this.transactions = transactions;
    }

    @Override
    protected List<Addressed> mails(Task task) {
        TenantId store = task.tenant().orElseThrow();
        UUID refund = UUID.fromString(task.ref());
        Optional<Given> given = transactions.run(() -> given(store, refund));
        return mails
                .aboutEvent(store, refund)
                .flatMap(content -> given.map(back -> new Addressed(
                        "refunded." + task.ref(),
                        content.buyerEmail(),
                        values(content, back.parts(), back.ofOrder()),
                        content.order().number(),
                        content.storeName())))
                .stream()
                .toList();
    }

    /** @param ofOrder whether it is an amount of the order as a whole, whatever its parts */
    private record Given(RefundParts parts, boolean ofOrder) {}

    private Optional<Given> given(TenantId store, UUID refund) {
        boolean ofOrder = refunds.find(store, refund)
                .filter(each -> each.kind() == RefundRequest.Kind.AMOUNT)
                .isPresent();
        return refunds.parts(store, refund).map(parts -> new Given(parts, ofOrder));
    }

    /**
     * Money for a line.
     *
     * @param image address of a small picture of it, or null
     * @param units 0 when the buyer gets an amount, whatever the units cost
     */
    public record OfLine(String title, String chosen, String image, long units, Money amount) {}

    static Map<String, Object> values(OrderMails.Content content, RefundParts back, boolean ofOrder) {
        List<OfLine> lines = content.order().lines().stream()
                .flatMap(line -> ofLine(line, back).stream())
                .toList();
        return Map.of(
                "content",
                content,
                "refund",
                back.total(),
                "ofOrder",
                ofOrder,
                "lines",
                lines,
                "shipping",
                back.shipping(),
                "withShipping",
                back.shipping().minor() > 0);
    }

    private static Optional<OfLine> ofLine(SellerOrderView.Line line, RefundParts back) {
        return Ids.parse(line.id())
                .map(back.lines()::get)
                .map(share -> new OfLine(line.title(), line.chosen(), line.image(), share.units(), share.amount()));
    }
}
