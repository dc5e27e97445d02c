package org.emporion.portal.api;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.product.ProductQuery;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;

/** The query parameters by which a list of products is narrowed down. Prices are in the main currency of the store, days are those of the marketplace's clock. */
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

    public ProductFilters() {}

    ProductFilters(String priceFrom, String priceTo) {
        this.priceFrom = priceFrom;
        this.priceTo = priceTo;
    }

    /**
     * What they say.
     *
     * @param changedSince null for whenever
     * @param currency of the prices
     * @throws RuleViolated when a price is no amount, a day is no date, or what ends begins later
     */
    ProductQuery.Filters filters(Instant changedSince, String currency) {
        DayRange changed = ProductQuery.changed(changedFrom, changedTo).inOrder("changedFrom", "changedTo");
        return new ProductQuery.Filters(category, brand, prices(currency), changed, changedSince);
    }

    private ProductQuery.Prices prices(String currency) {
        Problems problems = new Problems();
        Money from = price(priceFrom, "priceFrom", currency, problems);
        Money to = price(priceTo, "priceTo", currency, problems);
        problems.require(
                from == null || to == null || from.compareTo(to) <= 0,
                "priceFrom",
                "RANGE",
                "The lowest price is above the highest one. Exchange priceFrom and priceTo.");
        problems.throwIfAny();
        return new ProductQuery.Prices(from, to);
    }

    private static Money price(String amount, String field, String currency, Problems problems) {
        return amount == null || amount.isBlank()
                ? null
                : MoneyInput.read(new MoneyInput(amount, currency), field, currency, false, problems);
    }
}
