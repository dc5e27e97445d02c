package org.emporion.money.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.Attempts;
import org.emporion.money.payment.Refunds;

/** What was paid for a purchase and what went back of it, as the platform follows it over all stores. */
@ApplicationScoped
@Transactional
public class PlatformPayments {

    private static final int MOST = 50;

    private final Attempts attempts;
    private final OrderRefunds refunds;

    @Inject
    PlatformPayments(Attempts attempts, OrderRefunds refunds) {
        this.attempts = attempts;
        this.refunds = refunds;
    }

    /**
     * A refund that its payment provider is asked for.
     *
     * @param storeId null, as its name, the order and what it is for, when the purchase was given up and everything went back
     */
    public record Refund(
            UUID storeId,
            StoreName store,
            String orderNumber,
            RefundRequest.Kind kind,
            Money amount,
            OrderRefundState state,
            Instant askedAt) {}

    /** The last payments of a purchase, newest first. */
    public List<Attempt> payments(String purchaseNumber) {
        return attempts.of(List.of(purchaseNumber));
    }

    /** The last refunds of a purchase, newest first. */
    public List<Refund> refunds(String purchaseNumber) {
        List<Refunds.Known> known = attempts.refunds(purchaseNumber, MOST);
        Map<UUID, RefundRequest.Kind> kinds = refunds.kinds(
                known.stream()
                        .map(Refunds.Known::storeId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                known.stream().map(Refunds.Known::id).toList());
        return known.stream()
                .map(each -> new Refund(
                        each.storeId(),
                        each.store(),
                        each.orderNumber(),
                        kinds.get(each.id()),
                        each.amount(),
                        state(each),
                        each.askedAt()))
                .toList();
    }

    private static OrderRefundState state(Refunds.Known refund) {
        if (refund.done()) {
            return OrderRefundState.DONE;
        }
        return refund.refused() ? OrderRefundState.REFUSED : OrderRefundState.REQUESTED;
    }
}
