package org.emporion.selling.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emporion.kernel.Problems;
import org.emporion.kernel.address.Countries;

/**
 * Places within countries to which a store does not send: one postal code ({@code DE 18565}), all that begin alike
 * ({@code FR 20*}), or all from one to another ({@code ES 35000-35999}).
 */
record ExcludedPlaces(List<Place> all) {

    static final ExcludedPlaces NONE = new ExcludedPlaces(List.of());

    private static final int MOST = 200;

    private static final String CODE = "[A-Z0-9](?:[A-Z0-9 -]{0,10}[A-Z0-9])?";

    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{2})[ :]+(?:(" + CODE + ")(\\*)?|\\*)");

    private static final Pattern RANGE = Pattern.compile("([A-Z]{2})[ :]+([A-Z0-9]{2,10}) ?[-–] ?([A-Z0-9]{2,10})");

    /**
     * Postal codes of one country, without blanks and hyphens.
     *
     * @param from the first one, or what all begin with
     * @param to the last one; null for all that begin with {@code from}
     */
    record Place(String country, String from, String to) {

        boolean has(String postalCode) {
            return to == null
                    ? postalCode.startsWith(from)
                    : postalCode.length() == from.length()
                            && postalCode.compareTo(from) >= 0
                            && postalCode.compareTo(to) <= 0;
        }

        String written() {
            return country + " " + from + (to == null ? "*" : to.equals(from) ? "" : "-" + to);
        }
    }

    /** As {@link #written} writes them. */
    static ExcludedPlaces read(String written) {
        return new ExcludedPlaces(
                parts(written).flatMap(each -> place(each).stream()).distinct().toList());
    }

    /**
     * Places as a person or a program names them.
     *
     * @param countries of the zone that they are excluded from
     * @param field under which is noted what is none of these
     */
    static void check(List<String> places, Set<String> countries, String field, Problems problems) {
        problems.require(places.size() <= MOST, field, "RANGE", "At most " + MOST + " places. Use DE 18* for many.");
        for (String each : places) {
            Optional<Place> place = Optional.ofNullable(each).flatMap(ExcludedPlaces::place);
            problems.require(
                    place.isPresent(),
                    field,
                    "PLACE",
                    "\"" + each + "\" is no place: write a country and a postal code, like DE 18565, FR 20* or "
                            + "ES 35000-35999.");
            place.filter(known -> !countries.contains(known.country))
                    .ifPresent(known -> problems.require(
                            false,
                            field,
                            "PLACE",
                            "\"" + each + "\" is in " + Countries.within(known.country)
                                    + ", which is not a country of this zone."));
        }
    }

    /** As typed, between commas, semicolons or line breaks. */
    static List<String> typed(String text) {
        return parts(text).toList();
    }

    boolean have(Destination to) {
        if (to.country() == null || to.postalCode() == null) {
            return false;
        }
        String code = plain(to.postalCode());
        return all.stream().anyMatch(place -> place.country.equals(to.country()) && place.has(code));
    }

    /** Those within some countries. */
    ExcludedPlaces within(Set<String> countries) {
        return new ExcludedPlaces(
                all.stream().filter(place -> countries.contains(place.country)).toList());
    }

    ExcludedPlaces and(ExcludedPlaces others) {
        return new ExcludedPlaces(
                Stream.concat(all.stream(), others.all.stream()).distinct().toList());
    }

    String written() {
        return String.join(",", list());
    }

    List<String> list() {
        return all.stream().map(Place::written).toList();
    }

    private static Stream<String> parts(String text) {
        return Stream.of((text == null ? "" : text).split("[,;\\n]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty());
    }

    private static Optional<Place> place(String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        Matcher range = RANGE.matcher(text);
        if (range.matches() && range.group(2).length() == range.group(3).length()) {
            return place(range.group(1), range.group(2), range.group(3));
        }
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        String code = written.group(2) == null ? "" : plain(written.group(2));
        boolean beginning = written.group(2) == null || written.group(3) != null;
        return place(written.group(1), code, beginning ? null : code);
    }

    private static Optional<Place> place(String country, String from, String to) {
        boolean inOrder = to == null || from.compareTo(to) <= 0;
        return inOrder && Countries.has(country) ? Optional.of(new Place(country, from, to)) : Optional.empty();
    }

    private static String plain(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[ -]", "");
    }
}
