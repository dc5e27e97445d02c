package org.emporion.money.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.RecentCopy;

/** The rates that the platform's admins keep; what they change counts everywhere after some seconds. */
@ApplicationScoped
class StoredTaxes implements TaxProvider {

    static final String NAME = "table";

    private static final Duration OLDEST = Duration.ofSeconds(10);

    private final EntityManager em;
    private final RecentCopy<TaxRules> rules;

    @Inject
    StoredTaxes(EntityManager em, Clock clock) {
        this.em = em;
        this.rules = new RecentCopy<>(this::load, OLDEST, clock);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Percentage rate(String country, String taxClass, List<String> nearestFirst, Instant at) {
        return rules.get().rate(country, taxClass, nearestFirst, at);
    }

    private TaxRules load() {
        return new TaxRules(
                em.createQuery("select r from TaxRate r", TaxRate.class).getResultList(),
                em.createQuery("select c from TaxCategory c", TaxCategory.class).getResultList());
    }
}
