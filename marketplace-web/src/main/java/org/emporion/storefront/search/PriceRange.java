package org.emporion.storefront.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Money;

/** Prices from one amount to another, both included, either of them open (null). */
public record PriceRange(Money from, Money to) {

    private static final Pattern CODE = Pattern.compile("(\\d{1,10}(?:\\.\\d{1,3})?)?-(\\d{1,10}(?:\\.\\d{1,3})?)?");
    private static final long[] STEPS = {0, 25, 50, 100, 250, 500};

    /** How many units are about worth one euro, where that is not near one: what the steps are taken times. */
    private static final Map<String, Long> UNITS = Map.of("SEK", 10L, "PLN", 4L, "JPY", 100L);

    /** The ranges that results are counted by: in euros up to 25, to 50, to 100, to 250, to 500, and above. */
    static List<PriceRange> bands(String currency) {
        PriceRange[] bands = new PriceRange[STEPS.length];
        for (int i = 0; i < STEPS.length; i++) {
            Money to = i + 1 < STEPS.length ? justBelow(whole(STEPS[i + 1], currency)) : null;
            bands[i] = new PriceRange(whole(STEPS[i], currency), to);
        }
        return List.of(bands);
    }

    /** A range as {@link #code} writes it; empty when it is none. */
    static Optional<PriceRange> parse(String code, String currency) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches() || code.equals("-")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PriceRange(amount(parts.group(1), currency), amount(parts.group(2), currency)));
        } catch (Failure tooManyDecimals) {
            return Optional.empty();
        }
    }

    /** As written in addresses, for example {@code 25.00-49.99} or {@code 500.00-}. */
    public String code() {
        return text(from) + "-" + text(to);
    }

    /** As people read it. */
    String label() {
        if (from == null || from.minor() == 0) {
            return "Up to " + to.written();
        }
        return to == null ? from.written() + " and more" : from.written() + " – " + to.written();
    }

    private static String text(Money money) {
        return money == null ? "" : money.amount().toPlainString();
    }

    private static Money amount(String text, String currency) {
        return text == null ? null : Money.parse(text, currency);
    }

    private static Money whole(long units, String currency) {
        return Money.parse(Long.toString(units * UNITS.getOrDefault(currency, 1L)), currency);
    }

    private static Money justBelow(Money money) {
        return Money.ofMinor(money.minor() - 1, money.currency());
    }
}
