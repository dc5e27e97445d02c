package org.emporion.money.tax;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose rates count: the European Union is one zone, every other country one of its own. */
final class TaxZones {

    private static final Set<String> UNION = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    /** Countries that belong to the tax of another. */
    private static final Map<String, String> PART_OF = Map.of("MC", "FR", "IM", "GB", "LI", "CH");

    private TaxZones() {}

    /**
     * The country whose rates count; none for an export, which is taxed where it arrives.
     *
     * @param home the store's country
     * @param destination null while it is not known
     */
    static Optional<String> countryOfRates(String home, TaxPlace place, String destination) {
        String from = taxedAs(home);
        String to = destination == null ? from : taxedAs(destination);
        if (from.equals(to)) {
            return Optional.of(from);
        }
        if (!UNION.contains(from) || !UNION.contains(to)) {
            return Optional.empty();
        }
        return Optional.of(place == TaxPlace.DESTINATION ? to : from);
    }

    static String taxedAs(String country) {
        return PART_OF.getOrDefault(country, country);
    }
}
