package org.emporion.money.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.TenantId;

/** The tax that is contained in the prices of stores. */
@ApplicationScoped
public class Taxes {

    private final Percentage rate;

    @Inject
    public Taxes(@ConfigProperty(name = "emporion.tax.rate", defaultValue = "19") BigDecimal rate) {
        this.rate = Percentage.of(rate);
    }

    /** The rate for what a store sells; the same for all stores until taxes depend on country and category. */
    public Percentage rateFor(TenantId store) {
        return rate;
    }
}
