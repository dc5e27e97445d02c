package org.emporion.kernel;

import java.util.Locale;
import java.util.Set;

/** Where a parcel goes: a person or company, a street, a place and a country (ISO 3166, two letters). */
public record Address(
        String name,
        String line1,
        String line2,
        String city,
        String region,
        String postalCode,
        String country,
        String phone) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public Address {
        name = tidy(name);
        line1 = tidy(line1);
        line2 = tidy(line2);
        city = tidy(city);
        region = tidy(region);
        postalCode = tidy(postalCode);
        country = country == null ? null : country.strip().toUpperCase(Locale.ROOT);
        phone = tidy(phone);
    }

    /** Everything that is wrong with it, field by field; empty when a carrier could deliver there. */
    public Problems problems() {
        return new Problems()
                .text(name, "name", 1, 100)
                .text(line1, "line1", 1, 100)
                .text(line2, "line2", 0, 100)
                .text(city, "city", 1, 80)
                .text(region, "region", 0, 80)
                .text(postalCode, "postalCode", 1, 16)
                .text(phone, "phone", 0, 32)
                .require(
                        country != null && COUNTRIES.contains(country),
                        "country",
                        "COUNTRY",
                        "Give the country as two letters, for example DE.");
    }

    private static String tidy(String text) {
        String plain = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.isEmpty() ? null : plain;
    }
}
