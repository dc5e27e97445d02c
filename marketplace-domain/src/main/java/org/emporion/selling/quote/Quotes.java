package org.emporion.selling.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.money.tax.TaxTable;
import org.emporion.money.tax.Taxes;
import org.emporion.selling.promotion.Promotions;

/** Works out what a purchase costs. The only place that does: whoever needs an amount later reads what was stored. */
@ApplicationScoped
public class Quotes {

    private final Taxes taxes;
    private final Promotions promotions;

    @Inject
    public Quotes(Taxes taxes, Promotions promotions) {
        this.taxes = taxes;
        this.promotions = promotions;
    }

    /** What this costs at the present prices. What is not on sale or not there costs nothing and is no line of it. */
    public Quote of(Buying buying, List<StoreSelection> chosen) {
        List<TenantId> stores = chosen.stream().map(StoreSelection::tenant).toList();
        return of(
                buying,
                chosen,
                stores.isEmpty() ? Promotions.Found.NOTHING : promotions.of(stores, buying.currency(), buying.codes()),
                taxes.of(stores, buying.country()));
    }

    /** The same for promotions and taxes that are known. */
    static Quote of(Buying buying, List<StoreSelection> chosen, Promotions.Found found, TaxTable taxes) {
        String currency = buying.currency();
        List<CountedPart> counted = chosen.stream()
                .map(selection -> new CountedPart(currency, selection))
                .toList();
        List<PricedUnits> units = new ArrayList<>();
        Map<TenantId, Money> shipping = new LinkedHashMap<>();
        for (CountedPart each : counted) {
            units.addAll(each.units());
            shipping.put(each.tenant(), each.shipping());
        }
        List<Saving> savings = Savings.of(units, shipping, found.running());
        List<QuotePart> parts = new ArrayList<>();
        int first = 0;
        for (CountedPart each : counted) {
            parts.add(each.with(
                    SavedInPart.of(
                            savings,
                            currency,
                            each.tenant(),
                            first,
                            each.units().size()),
                    taxes));
            first += each.units().size();
        }
        GivenCodes codes = new GivenCodes(currency, found, units, savings);
        return new Quote(
                parts,
                parts.stream().map(QuotePart::totals).reduce(Totals.none(currency), Totals::plus),
                codes.of(buying.codes()),
                codes.nearly());
    }
}
