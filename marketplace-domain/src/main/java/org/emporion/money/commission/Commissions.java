package org.emporion.money.commission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.TenantId;

/** What the platform takes of a sale: of what the items cost, not of shipping. */
@ApplicationScoped
public class Commissions {

    private final Percentage rate;

    @Inject
    public Commissions(@ConfigProperty(name = "emporion.commission.rate", defaultValue = "10") BigDecimal rate) {
        this.rate = Percentage.of(rate);
    }

    /** The commission on items that a store sells now; the same rate for all stores until plans and categories have their own. */
    public Commission of(TenantId store, Money items) {
        return new Commission(rate, rate.partOf(items));
    }
}
