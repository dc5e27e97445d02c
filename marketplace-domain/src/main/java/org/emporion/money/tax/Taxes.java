package org.emporion.money.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.TenantId;

/** The taxes on what stores sell. */
@ApplicationScoped
public class Taxes {

    private final Percentage rate;

    @Inject
    public Taxes(@ConfigProperty(name = "emporion.tax.rate", defaultValue = "19") BigDecimal rate) {
        this.rate = Percentage.of(rate);
    }

    /**
     * How these stores' sales to a country are taxed at this moment.
     *
     * @param country two letters, or null while nobody knows where it goes
     */
    public TaxTable of(Collection<TenantId> stores, String country) {
        return new OneRate(rate);
    }

    private record OneRate(Percentage rate) implements TaxTable {

        @Override
        public boolean isContained(TenantId store) {
            return true;
        }

        @Override
        public Percentage rate(TenantId store, String taxClass, Collection<String> categories) {
            return rate;
        }
    }
}
