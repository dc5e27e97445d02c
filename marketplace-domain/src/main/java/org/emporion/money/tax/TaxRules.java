package org.emporion.money.tax;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.address.TimeZones;

/** The rates of all countries and the classes of all categories, as they stand in the tables. */
final class TaxRules {

    /** The class of everything that is of no other, and of what a country has no rate for. */
    static final String STANDARD = "STANDARD";

    /** In place of a country: wherever nothing else is said of a category. */
    static final String EVERYWHERE = "*";

    private static final Percentage NOTHING = new Percentage(0);

    private final Map<ClassIn, NavigableMap<LocalDate, Optional<Percentage>>> rates = new HashMap<>();
    private final Map<CategoryIn, String> classes = new HashMap<>();

    private record ClassIn(String taxClass, String country) {}

    private record CategoryIn(String category, String country) {}

    TaxRules(List<TaxRate> rates, List<TaxCategory> categories) {
        rates.forEach(each -> this.rates
                .computeIfAbsent(new ClassIn(each.taxClass(), each.country()), none -> new TreeMap<>())
                .put(each.from(), each.rate()));
        categories.forEach(each -> classes.put(new CategoryIn(each.category(), each.country()), each.taxClass()));
    }

    /**
     * The rate in a country, whose own clocks say which day it is; 0 % where nothing is known.
     *
     * @param own the goods' own class, or null
     * @param nearestFirst their category and those above it
     */
    Percentage rate(String country, String own, List<String> nearestFirst, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, ZoneId.of(TimeZones.of(country)));
        String wanted = own == null ? classOf(nearestFirst, country) : own;
        return rate(wanted, country, day).or(() -> rate(STANDARD, country, day)).orElse(NOTHING);
    }

    /** What is said of the nearest category counts; of one category, what is said for the country before what is said for all. */
    String classOf(List<String> nearestFirst, String country) {
        return nearestFirst.stream()
                .flatMap(category -> Stream.of(country, EVERYWHERE).map(where -> new CategoryIn(category, where)))
                .filter(classes::containsKey)
                .findFirst()
                .map(classes::get)
                .orElse(STANDARD);
    }

    private Optional<Percentage> rate(String taxClass, String country, LocalDate day) {
        NavigableMap<LocalDate, Optional<Percentage>> known = rates.get(new ClassIn(taxClass, country));
        Map.Entry<LocalDate, Optional<Percentage>> last = known == null ? null : known.floorEntry(day);
        return last == null ? Optional.empty() : last.getValue();
    }
}
