package org.emporion.money.tax;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.emporion.ground.audit.LastChange;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.store.store.Stores;
import org.emporion.store.store.Tenants;

/** One rate for everything, contained in the prices of every store. */
public class TestTaxes extends Taxes implements TaxTable {

    private final Percentage rate;

    public TestTaxes(int percent) {
        super(null, List.of(), null, null, Clock.systemUTC());
        rate = new Percentage(percent * 100);
    }

    @Override
    public TaxTable of(Collection<TenantId> stores, String country) {
        return this;
    }

    /** The same for prices that do not contain it. */
    public static TestTaxes onTop(int percent) {
        return new TestTaxes(percent) {
            @Override
            public boolean isContained(TenantId store) {
                return false;
            }
        };
    }

    /** What a store says of its taxes; to be asked inside of the store. */
    public static SellerTaxes ofSeller(EntityManager em, Clock clock) {
        Sql sql = new Sql(em);
        return new SellerTaxes(
                em,
                new TaxTables(em),
                Taxes.over(em, clock),
                new Stores(em, new Tenants(em, sql)),
                new LastChange(sql));
    }

    @Override
    public boolean isContained(TenantId store) {
        return true;
    }

    @Override
    public Optional<String> country(TenantId store) {
        return Optional.of("DE");
    }

    @Override
    public Percentage rate(TenantId store, String taxClass, Collection<String> categories) {
        return rate;
    }
}
