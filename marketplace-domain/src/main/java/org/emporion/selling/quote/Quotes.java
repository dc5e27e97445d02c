package org.emporion.selling.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;
import org.emporion.money.tax.Taxes;
import org.emporion.selling.delivery.ShippingOptionView;
import org.emporion.selling.delivery.ShippingRate;

/** Works out what a purchase costs. The only place that does: whoever needs an amount later reads what was stored. */
@ApplicationScoped
public class Quotes {

    private final Taxes taxes;

    @Inject
    public Quotes(Taxes taxes) {
        this.taxes = taxes;
    }

    /** What this costs at the present prices. What is not on sale or not there costs nothing and is no line of it. */
    public Quote of(String currency, List<StoreSelection> chosen) {
        List<QuotePart> parts = chosen.stream()
                .map(selection -> part(currency, selection, List.of()))
                .toList();
        return new Quote(parts, parts.stream().map(QuotePart::totals).reduce(Totals.none(currency), Totals::plus));
    }

    QuotePart part(String currency, StoreSelection chosen, List<Discount> discounts) {
        List<QuoteLine> lines = chosen.units().stream()
                .filter(StoreSelection.Units::canBeBought)
                .map(units -> line(currency, units))
                .toList();
        Money items = sum(currency, lines.stream().map(Quotes::worth).toList());
        List<ShippingOptionView> ways = ways(chosen, items);
        Percentage taxRate = taxes.rateFor(chosen.tenant());
        Money shipping = lines.isEmpty() ? Money.zero(currency) : shipping(currency, ways);
        Money discount = sum(currency, discounts.stream().map(Discount::amount).toList());
        Money total = items.plus(shipping).minus(discount);
        Totals totals = new Totals(items, shipping, discount, taxRate.containedIn(total), total);
        return new QuotePart(chosen.tenant(), lines, ways, discounts, taxRate, totals);
    }

    private static QuoteLine line(String currency, StoreSelection.Units units) {
        Money each = units.offer().price();
        return new QuoteLine(units.offer(), units.quantity(), each, Money.zero(currency), each.times(units.quantity()));
    }

    /** Before any discount. */
    private static Money worth(QuoteLine line) {
        return line.total().plus(line.discount());
    }

    private static List<ShippingOptionView> ways(StoreSelection chosen, Money items) {
        Optional<ShippingRate> way = chosen.rates().stream()
                .filter(rate -> rate.id().equals(chosen.chosenRate()))
                .findFirst()
                .or(() -> chosen.rates().stream().findFirst());
        return chosen.rates().stream()
                .map(rate -> rate.forItems(items, way.filter(rate::equals).isPresent()))
                .toList();
    }

    private static Money shipping(String currency, List<ShippingOptionView> ways) {
        return ways.stream()
                .filter(ShippingOptionView::chosen)
                .findFirst()
                .map(ShippingOptionView::price)
                .orElse(Money.zero(currency));
    }

    private static Money sum(String currency, List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(currency), Money::plus);
    }
}
