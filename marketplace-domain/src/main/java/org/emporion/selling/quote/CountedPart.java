package org.emporion.selling.quote;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.TenantId;
import org.emporion.money.tax.TaxTable;
import org.emporion.selling.delivery.NoDelivery;
import org.emporion.selling.delivery.ShippingOptionView;
import org.emporion.selling.offer.Offer;

/** What was chosen of one store, before any promotion and tax. */
final class CountedPart {

    private final String currency;
    private final TenantId tenant;
    private final List<StoreSelection.Units> bought;
    private final List<ShippingOptionView> ways;
    private final Optional<NoDelivery> noDelivery;
    private final Money items;
    private final Money shipping;

    CountedPart(String currency, StoreSelection chosen) {
        this.currency = currency;
        tenant = chosen.tenant();
        bought = chosen.units().stream()
                .filter(StoreSelection.Units::canBeBought)
                .toList();
        items = sum(bought.stream().map(StoreSelection.Units::worth).toList());
        long grams = bought.stream().mapToLong(StoreSelection.Units::grams).sum();
        ways = chosen.ways().from(there()).of(items, grams, chosen.chosenWay());
        noDelivery = bought.isEmpty() || !ways.isEmpty()
                ? Optional.empty()
                : chosen.ways().whyNot(items, grams);
        shipping = bought.isEmpty()
                ? nothing()
                : ways.stream()
                        .filter(ShippingOptionView::chosen)
                        .findFirst()
                        .map(ShippingOptionView::price)
                        .orElse(nothing());
    }

    TenantId tenant() {
        return tenant;
    }

    Money shipping() {
        return shipping;
    }

    List<PricedUnits> units() {
        return bought.stream()
                .map(each -> new PricedUnits(
                        tenant,
                        each.offer().productId(),
                        each.offer().categories(),
                        each.offer().price(),
                        each.quantity()))
                .toList();
    }

    /** Lines, tax and sums. What the platform bears does not lower what is taxed: the store gets it all the same. */
    QuotePart with(SavedInPart saved, TaxTable table) {
        boolean contained = table.isContained(tenant);
        List<Percentage> rates = bought.stream()
                .map(StoreSelection.Units::offer)
                .map(offer -> table.rate(tenant, offer.taxClass(), offer.categories()))
                .toList();
        List<Money> taxed = IntStream.range(0, bought.size())
                .mapToObj(place ->
                        bought.get(place).worth().minus(saved.ofLinesByStore().get(place)))
                .toList();
        TaxShares tax = TaxShares.of(taxed, rates, shipping.minus(saved.ofShippingByStore()), contained);
        return new QuotePart(
                tenant,
                IntStream.range(0, bought.size())
                        .mapToObj(place -> line(
                                bought.get(place),
                                saved.ofLines().get(place),
                                rates.get(place),
                                tax.ofLines().get(place)))
                        .toList(),
                ways,
                saved.discounts(),
                contained,
                tax.atRates(),
                table.isExport(tenant),
                totals(sum(saved.discounts().stream().map(Discount::amount).toList()), tax.sum(), contained),
                noDelivery);
    }

    /** The day from which the store can send all of it; null when everything is there. */
    private LocalDate there() {
        return bought.stream()
                .map(StoreSelection.Units::promisedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Totals totals(Money discount, Money tax, boolean contained) {
        Money total = items.plus(shipping).minus(discount);
        return new Totals(items, shipping, discount, tax, contained ? total : total.plus(tax));
    }

    private static QuoteLine line(StoreSelection.Units units, Money discount, Percentage rate, Money tax) {
        Offer offer = units.offer();
        return new QuoteLine(
                offer, units.quantity(), offer.price(), discount, units.worth().minus(discount), rate, tax);
    }

    private Money sum(List<Money> amounts) {
        return amounts.stream().reduce(nothing(), Money::plus);
    }

    private Money nothing() {
        return Money.zero(currency);
    }
}
