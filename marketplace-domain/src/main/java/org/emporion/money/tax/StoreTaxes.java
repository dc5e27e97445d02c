package org.emporion.money.tax;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.TenantId;

/** How some stores tax what goes to one country, at one moment. A store that is not known contains its tax, of 0 %. */
final class StoreTaxes implements TaxTable {

    private static final Percentage NOTHING = new Percentage(0);

    private final Map<TenantId, StoreTaxTerms> stores;
    private final String destination;
    private final Source source;

    StoreTaxes(Map<TenantId, StoreTaxTerms> stores, String destination, Source source) {
        this.stores = stores;
        this.destination = destination;
        this.source = source;
    }

    /** Who is asked for rates, about which moment, and which of some categories is the nearest. */
    record Source(TaxProvider provider, Instant at, Function<Collection<String>, List<String>> nearestFirst) {

        Percentage rate(String country, String taxClass, Collection<String> categories) {
            return provider.rate(country, taxClass, nearestFirst.apply(categories), at);
        }
    }

    @Override
    public boolean isContained(TenantId store) {
        return !stores.containsKey(store) || stores.get(store).contained();
    }

    @Override
    public Optional<String> country(TenantId store) {
        StoreTaxTerms terms = stores.get(store);
        return terms == null ? Optional.empty() : TaxZones.countryOfRates(terms.country(), terms.place(), destination);
    }

    @Override
    public boolean isExport(TenantId store) {
        return stores.containsKey(store) && country(store).isEmpty();
    }

    @Override
    public Percentage rate(TenantId store, String taxClass, Collection<String> categories) {
        return country(store)
                .map(country -> source.rate(country, taxClass, categories))
                .orElse(NOTHING);
    }
}
