package org.emporion.portal.api;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.emporion.catalog.product.ProductQuery;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;

/** The query parameters by which a list of products is narrowed down. Prices are in euros, days are in UTC. */
public class ProductFilters {

    private static final String CURRENCY = "EUR";

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
                new ProductQuery.Prices(money(priceFrom), money(priceTo)),
                new ProductQuery.Days(day(changedFrom, "changedFrom"), day(changedTo, "changedTo")));
    }

    private static Money money(String text) {
        return text == null || text.isBlank() ? null : Money.parse(text, CURRENCY);
    }

    static LocalDate day(String text, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw ProductQuery.Days.notADay(field);
        }
    }
}
