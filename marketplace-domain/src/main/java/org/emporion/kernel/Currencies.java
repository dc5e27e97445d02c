package org.emporion.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The currencies that the marketplace trades in, the usual one first. */
@ApplicationScoped
public class Currencies {

    /** For work outside of a container: those that an installation trades in when it names no others. */
    public static final Currencies USUAL = new Currencies(List.of("EUR", "USD", "GBP", "SEK", "PLN", "JPY"), "EUR");

    private static final String NAME = "currency";

    private final Map<String, Traded> traded = new LinkedHashMap<>();

    /**
     * A currency.
     *
     * @param code three letters, such as {@code EUR}
     * @param symbol as it stands before an amount
     * @param decimals how many digits an amount has behind its decimal sign
     */
    public record Traded(String code, String name, String symbol, int decimals) {

        static Traded of(String code) {
            Currency currency = Currency.getInstance(code);
            return new Traded(
                    code,
                    currency.getDisplayName(Locale.UK),
                    currency.getSymbol(Locale.UK),
                    currency.getDefaultFractionDigits());
        }
    }

    /** @throws IllegalArgumentException when one is no currency */
    @Inject
    public Currencies(
            @ConfigProperty(name = "emporion.currencies", defaultValue = "EUR,USD,GBP,SEK,PLN,JPY") List<String> codes,
            @ConfigProperty(name = "emporion.currency", defaultValue = "EUR") String usual) {
        Stream.concat(Stream.of(usual), codes.stream())
                .map(String::strip)
                .forEach(code -> traded.computeIfAbsent(code, Traded::of));
    }

    public Collection<Traded> all() {
        return List.copyOf(traded.values());
    }

    public List<String> codes() {
        return List.copyOf(traded.keySet());
    }

    /** The code of the one that counts where nobody has chosen. */
    public String usual() {
        return traded.keySet().iterator().next();
    }

    public boolean has(String code) {
        return code != null && traded.containsKey(code);
    }

    /** The one that was asked for, in any letters; the usual one when none was, or one that is not traded in. */
    public String orUsual(String code) {
        String large = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        return has(large) ? large : usual();
    }

    /**
     * The one that was asked for; the usual one when none was.
     *
     * @throws RuleViolated CURRENCY when it is not traded in
     */
    public String require(String code) {
        if (code == null || code.isBlank()) {
            return usual();
        }
        if (!has(code)) {
            throw RuleViolated.field(NAME, "CURRENCY", refusal());
        }
        return code;
    }

    /** What to choose instead of one that is not traded in. */
    public String refusal() {
        return "Prices are in " + String.join(", ", codes()) + " here.";
    }
}
