package org.emporion.store.store;

import java.util.Map;
import org.emporion.kernel.Currencies;

/** Which main currency a new store gets. */
final class MainCurrency {

    private static final Map<String, String> BY_COUNTRY =
            Map.of("SE", "SEK", "PL", "PLN", "GB", "GBP", "US", "USD", "JP", "JPY");

    private MainCurrency() {}

    /** That of its country where it is traded in, else the usual one. */
    static String in(String country, Currencies traded) {
        String own = country == null ? null : BY_COUNTRY.getOrDefault(country, "EUR");
        return traded.has(own) ? own : traded.usual();
    }
}
