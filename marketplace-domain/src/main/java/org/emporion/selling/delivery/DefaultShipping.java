package org.emporion.selling.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Sql;
import org.emporion.store.store.StoreApplied;

/** Gives a new store one flat shipping option, so that it may sell as soon as it is approved. */
@ApplicationScoped
class DefaultShipping {

    private static final long FLAT_MINOR = 490;

    private final Sql sql;
    private final String currency;

    @Inject
    DefaultShipping(Sql sql, @ConfigProperty(name = "emporion.currency", defaultValue = "EUR") String currency) {
        this.sql = sql;
        this.currency = currency;
    }

    void whenAppliedFor(@Observes StoreApplied store) {
        sql.update(
                "insert into shipping_option (tenant_id, id, name, price_minor, currency, days_min, days_max)"
                        + " values (?, ?, 'Standard delivery', ?, ?, 2, 4)",
                store.tenant(),
                Ids.next(),
                FLAT_MINOR,
                currency);
    }
}
