package org.emporion.selling.quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;
import org.emporion.money.tax.TaxAtRate;

/**
 * The tax of one store's part: worked out once for each rate, on the sum of what is taxed by it, rounded half up, and taken
 * apart again over the lines. Delivery is taxed like the goods it brings, in proportion to what they cost.
 *
 * @param ofLines in their order
 * @param atRates in the order of the lines; those of which nothing is taxed are missing
 */
record TaxShares(List<Money> ofLines, Money ofShipping, List<TaxAtRate> atRates) {

    /**
     * @param lines what is taxed of each line
     * @param rates of the lines
     * @param contained whether the amounts contain their tax, or it comes on top
     */
    static TaxShares of(List<Money> lines, List<Percentage> rates, Money shipping, boolean contained) {
        List<Money> delivery = lines.isEmpty() ? List.of() : LargestRemainder.split(shipping, lines);
        Money none = Money.zero(shipping.currency());
        Money[] ofLines = new Money[lines.size()];
        Money ofShipping = none;
        List<TaxAtRate> atRates = new ArrayList<>();
        for (Map.Entry<Percentage, List<Integer>> group : byRate(rates).entrySet()) {
            List<Money> taxed = new ArrayList<>();
            group.getValue().forEach(place -> taxed.add(lines.get(place)));
            group.getValue().forEach(place -> taxed.add(delivery.get(place)));
            Money sum = taxed.stream().reduce(none, Money::plus);
            Money tax =
                    contained ? group.getKey().containedIn(sum) : group.getKey().partOf(sum);
            if (sum.minor() > 0) {
                atRates.add(new TaxAtRate(group.getKey(), sum, tax));
            }
            List<Money> shares = LargestRemainder.split(tax, taxed);
            int size = group.getValue().size();
            IntStream.range(0, size).forEach(i -> ofLines[group.getValue().get(i)] = shares.get(i));
            ofShipping = shares.subList(size, shares.size()).stream().reduce(ofShipping, Money::plus);
        }
        return new TaxShares(List.of(ofLines), ofShipping, atRates);
    }

    Money sum() {
        return ofLines.stream().reduce(ofShipping, Money::plus);
    }

    private static Map<Percentage, List<Integer>> byRate(List<Percentage> rates) {
        Map<Percentage, List<Integer>> places = new LinkedHashMap<>();
        IntStream.range(0, rates.size())
                .forEach(place -> places.computeIfAbsent(rates.get(place), rate -> new ArrayList<>())
                        .add(place));
        return places;
    }
}
