package org.emporion.money.stripe;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.emporion.kernel.Money;

/** Amounts as Stripe counts them: in the smallest unit, of which some currencies have others there than they have. */
final class StripeAmounts {

    private static final Set<String> WHOLE = Set.of(
            "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF");
    private static final Set<String> THOUSANDTHS = Set.of("BHD", "JOD", "KWD", "OMR", "TND");

    private StripeAmounts() {}

    /** @throws ArithmeticException when Stripe has no unit that is small enough */
    static long units(Money money) {
        return money.amount().movePointRight(decimals(money.currency())).longValueExact();
    }

    static String currency(Money money) {
        return money.currency().toLowerCase(Locale.ROOT);
    }

    static Money money(long units, String currency) {
        String code = currency.toUpperCase(Locale.ROOT);
        return new Money(BigDecimal.valueOf(units, decimals(code)), code);
    }

    private static int decimals(String currency) {
        if (WHOLE.contains(currency)) {
            return 0;
        }
        return THOUSANDTHS.contains(currency) ? 3 : 2;
    }
}
