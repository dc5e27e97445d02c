package org.emporion.storefront.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Countries by their English names, for address forms. */
@Named
@ApplicationScoped
public class Countries {

    private static final List<Country> ALL = Arrays.stream(Locale.getISOCountries())
            .map(code -> new Country(code, nameOf(code)))
            .sorted(Comparator.comparing(Country::name))
            .toList();

    /** A country and its two letters. */
    public record Country(String code, String name) {}

    public List<Country> getAll() {
        return ALL;
    }

    public String name(String code) {
        return code == null ? "" : nameOf(code);
    }

    private static String nameOf(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }
}
