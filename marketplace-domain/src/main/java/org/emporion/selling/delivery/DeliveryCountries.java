package org.emporion.selling.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.kernel.Problems;
import org.emporion.kernel.address.Countries;

/** The countries that a way to ship goes to, as two letters in their order: at least one. */
public record DeliveryCountries(SortedSet<String> codes) {

    private static final String UNION =
            "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";

    /** Where a store ships that has not said: Europe, with customs or without. */
    static final DeliveryCountries EUROPE = read(UNION + " AD CH GB IS LI MC NO SM VA");

    /** Where somebody lives to whom a parcel can be brought. */
    private static final DeliveryCountries WORLD = new DeliveryCountries(Countries.codes().stream()
            .filter(code -> !Set.of("AQ", "BV", "GS", "HM", "TF", "UM").contains(code))
            .toList());

    private static final Map<String, DeliveryCountries> GROUPS =
            Map.of("EU", read(UNION), "EUROPE", EUROPE, "WORLD", WORLD);

    public DeliveryCountries(Collection<String> codes) {
        this(new TreeSet<>(codes));
    }

    /** As {@link #written} writes them. */
    public static DeliveryCountries read(String codes) {
        return new DeliveryCountries(List.of(codes.split(" ")));
    }

    /** Between spaces. */
    String written() {
        return String.join(" ", codes);
    }

    public List<String> list() {
        return List.copyOf(codes);
    }

    /**
     * Countries as a person types them: names or two letters between commas, or EU, Europe or World for all of these.
     *
     * @param field under which is noted what is none of these
     */
    public static List<String> typed(String text, String field, Problems problems) {
        List<String> found = new ArrayList<>();
        Stream.of((text == null ? "" : text).split("[,;\\n]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .forEach(each -> one(each)
                        .ifPresentOrElse(
                                found::addAll,
                                () -> problems.require(
                                        false,
                                        field,
                                        "COUNTRY",
                                        "\"" + each + "\" is no country: write names, or EU, Europe, World.")));
        return found.stream().distinct().sorted().toList();
    }

    /** As {@link #typed} reads it: a group where it is one, names otherwise. */
    public static String typed(List<String> codes) {
        Set<String> wanted = Set.copyOf(codes);
        return Stream.of("EU", "Europe", "World")
                .filter(group ->
                        GROUPS.get(group.toUpperCase(Locale.ROOT)).codes().equals(wanted))
                .findFirst()
                .orElseGet(() -> String.join(", ", Countries.names(codes)));
    }

    /** Notes what is wrong with countries that a program names. */
    static void check(List<String> codes, String field, Problems problems) {
        problems.require(codes != null && !codes.isEmpty(), field, "REQUIRED", "Say to which countries it goes.");
        String unknown = codes == null
                ? ""
                : codes.stream()
                        .filter(code -> !Countries.has(code))
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        problems.require(
                unknown.isEmpty(),
                field,
                "COUNTRY",
                "Give countries as two letters, for example DE; not " + unknown + ".");
    }

    private static Optional<List<String>> one(String typed) {
        DeliveryCountries group = GROUPS.get(typed.toUpperCase(Locale.ROOT));
        return group == null ? Countries.find(typed).map(List::of) : Optional.of(group.list());
    }
}
