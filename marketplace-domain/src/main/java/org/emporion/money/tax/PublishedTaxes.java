package org.emporion.money.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What buyers read of the tax of a product before anybody knows where it goes. */
@ApplicationScoped
@Transactional
public class PublishedTaxes {

    private final Taxes taxes;

    @Inject
    PublishedTaxes(Taxes taxes) {
        this.taxes = taxes;
    }

    /**
     * The tax of a product in the country of its store.
     *
     * @param included whether its price contains it; otherwise it comes on top
     * @param rate percent, for example 5.5
     */
    public record ProductTax(boolean included, String rate) {}

    /**
     * Nothing when there is no such store.
     *
     * @param taxClass the product's own, or null
     * @param categories codes of its category and of those above it
     */
    public Optional<ProductTax> of(String storeSlug, String taxClass, Collection<String> categories) {
        return taxes.terms(storeSlug).map(terms -> {
            TaxTable table = taxes.table(Map.of(terms.tenant(), terms), null);
            return new ProductTax(terms.contained(), Rates.written(table.rate(terms.tenant(), taxClass, categories)));
        });
    }
}
