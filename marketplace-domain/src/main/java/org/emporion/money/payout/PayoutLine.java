package org.emporion.money.payout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantEntity;
import org.emporion.money.ledger.OwedToStores.OfOrder;

/** What one order brings to a payout, or takes of it. */
@Entity
@Table(name = "payout_line")
class PayoutLine extends TenantEntity {

    @Column(name = "payout_id")
    private UUID payoutId;

    @ManyToOne
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    @JoinColumn(name = "payout_id", referencedColumnName = "id", insertable = false, updatable = false)
    private Payout payout;

    @Column(name = "order_id")
    private UUID orderId;

    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(name = "tax_minor")
    private long taxMinor;

    private String currency;

    protected PayoutLine() {}

    PayoutLine(Payout payout, OfOrder owed) {
        super(payout.tenant(), Ids.next());
        this.payout = payout;
        payoutId = payout.id();
        orderId = owed.orderId();
        amountMinor = owed.all().minor();
        taxMinor = owed.tax().minor();
        currency = owed.tax().currency();
    }

    UUID orderId() {
        return orderId;
    }

    Money amount() {
        return Money.ofMinor(amountMinor, currency);
    }

    Money tax() {
        return Money.ofMinor(taxMinor, currency);
    }
}
