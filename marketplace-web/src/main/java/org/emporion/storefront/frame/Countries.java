package org.emporion.storefront.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.emporion.selling.delivery.ShippingOptionView;

/** Countries by their English names, for address forms. */
@Named
@ApplicationScoped
public class Countries {

    private static final int FEW = 4;
    private static final int NAMED = 3;

    private static final List<Country> ALL = org.emporion.kernel.address.Countries.codes().stream()
            .map(code -> new Country(code, org.emporion.kernel.address.Countries.name(code)))
            .sorted(Comparator.comparing(Country::name))
            .toList();

    /** A country and its two letters. */
    public record Country(String code, String name) {}

    public List<Country> getAll() {
        return ALL;
    }

    /** Some of them by their names and how many more, for a line of text. */
    public String few(List<String> codes) {
        List<String> names = org.emporion.kernel.address.Countries.names(codes);
        return isFew(codes)
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
    }

    /** Whether {@link #few} names them all. */
    public boolean isFew(List<String> codes) {
        return codes.size() <= FEW;
    }

    /** All of them by their names, the way a sentence lists them. */
    public String names(List<String> codes) {
        return String.join(", ", org.emporion.kernel.address.Countries.names(codes));
    }

    /** Whether some of these ways go elsewhere than others, so that each has to say where. */
    public boolean differ(List<ShippingOptionView> ways) {
        return ways.stream().map(way -> Set.copyOf(way.countries())).distinct().count() > 1;
    }

    public String name(String code) {
        return org.emporion.kernel.address.Countries.name(code);
    }
}
