package org.emporion.portal.api;

import jakarta.ws.rs.QueryParam;
import org.emporion.catalog.product.ProductQuery;
import org.emporion.kernel.RuleViolated;

/** The query parameters by which a list of products is narrowed down. Prices are in euros, days are in UTC. */
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

    /** @throws RuleViolated when a price is no amount or a day is no date */
    ProductQuery.Filters filters() {
        return new ProductQuery.Filters(
                category,
                brand,
                ProductQuery.Prices.of(priceFrom, priceTo),
                ProductQuery.changed(changedFrom, changedTo));
    }
}
