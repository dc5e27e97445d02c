package org.emporion.catalog.pricing;

import java.util.Optional;
import org.emporion.catalog.input.EarlierPrice;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;

/**
 * A price of a SKU as it is wanted, read from what was sent.
 *
 * @param price null when it is to go
 * @param compareAt null when the price to compare with was not named
 * @param seen null for whatever is there
 */
record NewPrice(String sku, String currency, Money price, Optional<Money> compareAt, Money seen) {

    static final String CURRENCY = "CURRENCY";

    /**
     * Only to be used when no problem was noted.
     *
     * @param main the currency of the store, in which every SKU has a price
     */
    static NewPrice read(String sku, PriceLine line, String main, Currencies currencies, Problems problems) {
        if (line != null && line.remove() != null) {
            return removal(sku, line, main, currencies, problems);
        }
        MoneyInput input = line == null ? null : line.price();
        String currency = input == null ? main : input.currency();
        boolean traded = main.equals(currency) || currencies.has(currency);
        problems.require(traded, "price", CURRENCY, currencies.refusal());
        String wanted = traded ? currency : main;
        Money price = MoneyInput.read(input, "price", wanted, true, problems);
        boolean compared = line != null && line.compareAt() != null;
        MoneyInput before = compared ? line.compareAt().orElse(null) : null;
        Money compareAt = MoneyInput.read(before, "compareAt", wanted, false, problems);
        EarlierPrice.check(price, compareAt, "compareAt", problems);
        Money seen = MoneyInput.read(line == null ? null : line.seen(), "seen", wanted, false, problems);
        problems.require(
                price == null || price.minor() > 0 || wanted.equals(main),
                "price",
                "PRICE_MISSING",
                "A price in %s is above zero; remove it where the SKU is not sold in it.".formatted(wanted));
        return new NewPrice(sku, wanted, price, compared ? Optional.ofNullable(compareAt) : null, seen);
    }

    private static NewPrice removal(String sku, PriceLine line, String main, Currencies currencies, Problems problems) {
        problems.require(line.price() == null, "remove", "BOTH", "Either give a price or remove one.");
        problems.require(
                !main.equals(line.remove()), "remove", "REQUIRED", "Every SKU has a price in " + main + "; give one.");
        problems.require(currencies.has(line.remove()), "remove", CURRENCY, currencies.refusal());
        return new NewPrice(sku, line.remove(), null, null, null);
    }
}
