package org.emporion.money.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantEntity;

/** What of one order line goes back by a refund. */
@Entity
@Table(name = "order_refund_line")
class OrderRefundLine extends TenantEntity {

    @Column(name = "refund_id")
    private UUID refundId;

    @ManyToOne
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    @JoinColumn(name = "refund_id", referencedColumnName = "id", insertable = false, updatable = false)
    private OrderRefund refund;

    @Column(name = "order_line_id")
    private UUID orderLineId;

    private long quantity;

    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(name = "tax_minor")
    private long taxMinor;

    @Column(name = "commission_minor")
    private long commissionMinor;

    @Column(name = "platform_discount_minor")
    private long platformDiscountMinor;

    @Column(name = "withheld_minor")
    private long withheldMinor;

    protected OrderRefundLine() {}

    OrderRefundLine(OrderRefund refund, UUID orderLineId, GivenBack.Share share, Money withheld) {
        super(refund.tenant(), Ids.next());
        this.refund = refund;
        refundId = refund.id();
        this.orderLineId = orderLineId;
        quantity = share.units();
        amountMinor = share.paid().minor();
        taxMinor = share.tax().minor();
        commissionMinor = share.commission().minor();
        platformDiscountMinor = share.discountOfPlatform().minor();
        withheldMinor = withheld.minor();
    }

    UUID orderLineId() {
        return orderLineId;
    }

    Money withheld(String currency) {
        return Money.ofMinor(withheldMinor, currency);
    }

    GivenBack.Share share(String currency) {
        return new GivenBack.Share(
                quantity,
                Money.ofMinor(amountMinor, currency),
                Money.ofMinor(taxMinor, currency),
                Money.ofMinor(platformDiscountMinor, currency),
                Money.ofMinor(commissionMinor, currency));
    }
}
