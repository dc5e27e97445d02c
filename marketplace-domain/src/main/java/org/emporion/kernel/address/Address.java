package org.emporion.kernel.address;

import java.util.List;
import java.util.Locale;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Problems;

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

    private static final String POSTAL_CODE = "postalCode";

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
                .text(postalCode, POSTAL_CODE, 0, 16)
                .require(
                        postalCode != null || Countries.has(country) && !PostalCodes.areNeededIn(country),
                        POSTAL_CODE,
                        "REQUIRED",
                        "Please fill in the postal code"
                                + PostalCodes.exampleOf(country)
                                        .map(", for example "::concat)
                                        .orElse("")
                                + ".")
                .text(phone, "phone", 0, 32)
                .require(
                        Countries.has(country),
                        "country",
                        "COUNTRY",
                        "Give the country as two letters, for example DE.");
    }

    /** What somebody should look at again, though a carrier could deliver there all the same. */
    public List<FieldProblem> doubts() {
        return PostalCodes.doubt(country, postalCode)
                .map(doubt -> List.of(new FieldProblem(POSTAL_CODE, "UNUSUAL", doubt)))
                .orElse(List.of());
    }

    /** Postal code, if there is one, and city, as they stand in one line. */
    public String place() {
        return postalCode == null ? city : postalCode + " " + city;
    }

    /** As people read it. */
    public String countryName() {
        return Countries.name(country);
    }

    private static String tidy(String text) {
        String plain = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.isEmpty() ? null : plain;
    }
}
