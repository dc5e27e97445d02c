package org.emporion.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The countries a store may be at home in, by name. */
@Named
@ApplicationScoped
public class Countries {

    private static final List<Country> ALL = Arrays.stream(Locale.getISOCountries())
            .map(code -> new Country(
                    code, new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)))
            .sorted(Comparator.comparing(Country::name))
            .toList();

    /** A country by its ISO 3166 code. */
    public record Country(String code, String name) {}

    public List<Country> getAll() {
        return ALL;
    }

    /** As people read it; the code itself when there is no such country. */
    public String name(String code) {
        return ALL.stream()
                .filter(each -> each.code().equals(code))
                .map(Country::name)
                .findFirst()
                .orElse(code);
    }
}
