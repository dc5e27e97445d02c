package org.emporion.money.settlement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantEntity;

/**
 * What of a store's order goes back to its buyer by one wish, from the wish to the payment provider's word, or by a chargeback, which
 * is done when it is lost and refused when it is won. Its id is that of the event which it follows, and of the refund at the provider.
 */
@Entity
@Table(name = "order_refund")
class OrderRefund extends TenantEntity {

    @Version
    private long version;

    @Column(name = "order_id")
    private UUID orderId;

    @Enumerated(EnumType.STRING)
    private RefundRequest.Kind kind;

    @Column(name = "goods_minor")
    private long goodsMinor;

    @Column(name = "shipping_minor")
    private long shippingMinor;

    @Column(name = "total_minor")
    private long totalMinor;

    @Column(name = "tax_minor")
    private long taxMinor;

    @Column(name = "commission_minor")
    private long commissionMinor;

    @Column(name = "platform_discount_minor")
    private long platformDiscountMinor;

    @Column(name = "withheld_minor")
    private long withheldMinor;

    private String currency;

    private String reason;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private OrderRefundState state;

    @Column(name = "done_at")
    private Instant doneAt;

    @OneToMany(mappedBy = "refund", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchFetch(BatchFetchType.IN)
    private List<OrderRefundLine> lines;

    protected OrderRefund() {}

    /**
     * A wish; when no money goes back by it, there is nothing to wait for.
     *
     * @param withheld what would go back besides, had the buyer's bank not taken it
     */
    OrderRefund(OrderMoney order, RefundRequest wanted, GivenBack back, GivenBack withheld, Instant now) {
        super(order.store(), wanted.id());
        lines = new ArrayList<>();
        orderId = order.orderId();
        kind = wanted.kind();
        goodsMinor = back.goods().minor();
        shippingMinor = back.delivery().paid().minor();
        totalMinor = back.total().minor();
        taxMinor = back.tax().minor();
        commissionMinor = back.commission().minor();
        platformDiscountMinor = back.discountOfPlatform().minor();
        withheldMinor = withheld.total().minor();
        currency = back.currency();
        reason = wanted.reason();
        askedBy = wanted.askedBy();
        askedAt = now;
        state = OrderRefundState.REQUESTED;
        back.plus(withheld)
                .lines()
                .keySet()
                .forEach(line -> lines.add(new OrderRefundLine(
                        this, line, back.ofLine(line), withheld.ofLine(line).paid())));
        if (totalMinor == 0) {
            done(now);
        }
    }

    /** The buyer has the money. Answers false, and nothing has changed, when its end is known. */
    boolean done(Instant now) {
        return state == OrderRefundState.REQUESTED && becomes(OrderRefundState.DONE, now);
    }

    /**
     * The provider has said no, for good; it may say so after it has said yes, when the buyer's bank sends the money back. Answers
     * false, and nothing has changed, when that is known, or there was nothing to give.
     */
    boolean refuse(Instant now) {
        boolean cameBack = state == OrderRefundState.DONE && !isChargeback() && totalMinor > 0;
        return (cameBack || state == OrderRefundState.REQUESTED) && becomes(OrderRefundState.REFUSED, now);
    }

    private boolean becomes(OrderRefundState end, Instant now) {
        state = end;
        doneAt = now;
        return true;
    }

    /** Whether the buyer's bank took it, so that nobody here has to give it. */
    boolean isChargeback() {
        return kind == RefundRequest.Kind.CHARGEBACK;
    }

    /** Whether its money is with the bank until that has decided. */
    boolean isOpenChargeback() {
        return isChargeback() && state == OrderRefundState.REQUESTED;
    }

    boolean isRefused() {
        return state == OrderRefundState.REFUSED;
    }

    /** Whether the bank has given the buyer the money for good. */
    boolean isLostChargeback() {
        return isChargeback() && state == OrderRefundState.DONE;
    }

    /** Whether it gives what was withheld before. */
    boolean isOfWithheld() {
        return kind == RefundRequest.Kind.WITHHELD;
    }

    Instant doneAt() {
        return doneAt;
    }

    Instant askedAt() {
        return askedAt;
    }

    UUID orderId() {
        return orderId;
    }

    Money total() {
        return money(totalMinor);
    }

    Money withheldTotal() {
        return money(withheldMinor);
    }

    /** As others are told of it. */
    Settlement.Refund view() {
        return new Settlement.Refund(id(), orderId, kind, total(), reason, state, askedAt, doneAt, false);
    }

    /** What goes back by it. */
    GivenBack givenBack() {
        Map<UUID, GivenBack.Share> shares = new LinkedHashMap<>();
        lines.forEach(line -> shares.put(line.orderLineId(), line.share(currency)));
        GivenBack goods = new GivenBack(shares, GivenBack.Share.nothing(currency));
        return new GivenBack(
                shares,
                new GivenBack.Share(
                        0,
                        money(shippingMinor),
                        money(taxMinor).minus(goods.tax()),
                        money(platformDiscountMinor).minus(goods.discountOfPlatform()),
                        money(commissionMinor).minus(goods.commission())));
    }

    /** What would have gone back by it besides, had the buyer's bank not taken it; amounts only. */
    GivenBack withheld() {
        Map<UUID, GivenBack.Share> shares = new LinkedHashMap<>();
        lines.forEach(line -> shares.put(line.orderLineId(), GivenBack.Share.of(line.withheld(currency))));
        Money ofLines = new GivenBack(shares, GivenBack.Share.nothing(currency)).total();
        return new GivenBack(shares, GivenBack.Share.of(money(withheldMinor).minus(ofLines)));
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, currency);
    }
}
