package org.emporion.catalog.product;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantEntity;

/** What a variant costs the store: a row of its own, which nobody but the store may read. */
@Entity
@Table(name = "variant_cost")
@AttributeOverride(name = "id", column = @Column(name = "variant_id"))
class VariantCost extends TenantEntity {

    @ManyToOne
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    @JoinColumn(name = "variant_id", referencedColumnName = "id", insertable = false, updatable = false)
    private Variant variant;

    @Column(name = "cost_minor")
    private long costMinor;

    private String currency;

    protected VariantCost() {}

    VariantCost(Variant variant, Money cost) {
        super(variant.tenant(), variant.id());
        this.variant = variant;
        become(cost);
    }

    void become(Money cost) {
        costMinor = cost.minor();
        currency = cost.currency();
    }

    Money money() {
        return Money.ofMinor(costMinor, currency);
    }
}
