package org.emporion.portal.api;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.emporion.catalog.product.ProductQuery;
import org.emporion.kernel.RuleViolated;

/** The query parameters by which a list of products is narrowed down. Prices are in euros, days are those of the marketplace's clock. */
public class ProductFilters {

    @QueryParam("category")
    private String category;

    @QueryParam("brand")
    private String brand;

    @QueryParam("priceFrom")
    private String priceFrom;

    @QueryParam("priceTo")
    private String priceTo;

    @QueryParam("changedFrom")
    private String changedFrom;

    @QueryParam("changedTo")
    private String changedTo;

    /**
     * What they say.
     *
     * @param changedSince null for whenever
     * @throws RuleViolated when a price is no amount or a day is no date
     */
    ProductQuery.Filters filters(Instant changedSince) {
        return new ProductQuery.Filters(
                category,
                brand,
                ProductQuery.Prices.of(priceFrom, priceTo),
                ProductQuery.changed(changedFrom, changedTo),
                changedSince);
    }
}
