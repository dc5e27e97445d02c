package org.emporion.money.tax;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;

/**
 * What is told of the tax at one rate, for example "contains 19 % VAT".
 *
 * @param rate percent, for example 5.5
 * @param included whether the prices contain it; otherwise it comes on top of them
 */
public record TaxLine(String rate, boolean included, Money amount) {

    private record Kind(Percentage rate, boolean included) {}

    /** A store's part of a purchase. */
    public record Part(boolean included, List<TaxAtRate> taxes) {}

    /** What parts come to together at each rate, the highest one first; where nothing is charged, nothing is told. */
    public static List<TaxLine> of(Stream<Part> parts) {
        Map<Kind, Money> sums = new LinkedHashMap<>();
        parts.forEach(part -> part.taxes().stream()
                .filter(each -> each.rate().basisPoints() > 0)
                .forEach(each -> sums.merge(new Kind(each.rate(), part.included()), each.tax(), Money::plus)));
        return sums.entrySet().stream()
                .filter(each -> each.getValue().minor() > 0)
                .sorted(Comparator.comparing((Map.Entry<Kind, Money> each) ->
                                each.getKey().rate().basisPoints())
                        .reversed())
                .map(each -> new TaxLine(
                        Rates.written(each.getKey().rate()), each.getKey().included(), each.getValue()))
                .toList();
    }
}
