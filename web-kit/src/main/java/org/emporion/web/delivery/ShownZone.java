package org.emporion.web.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.emporion.kernel.Money;
import org.emporion.kernel.address.Countries;
import org.emporion.selling.delivery.DeliveryCountries;
import org.emporion.selling.delivery.SellerZones;
import org.emporion.selling.delivery.SellerZones.Band;
import org.emporion.selling.delivery.SellerZones.Way;
import org.emporion.selling.delivery.SellerZones.Zone;

/**
 * A delivery zone in a list: where it goes, and a line for each way to ship.
 *
 * @param called its countries in a word, as Europe, or the first of them
 * @param places within its countries, to which nothing goes
 */
public record ShownZone(
        String id, String name, String called, List<Country> countries, List<String> places, List<Line> ways) {

    private static final int MANY = 8;
    private static final int SOME = 3;

    /** A country; two letters that signs of flags are made of are its flag. */
    public record Country(String flag, String name) {}

    /** A way to ship. */
    public record Line(String name, String carrier, int daysMin, int daysMax, List<Span> prices) {

        /** Working days, as 2 or 2–4. */
        public String days() {
            return daysMin == daysMax ? String.valueOf(daysMin) : daysMin + "–" + daysMax;
        }
    }

    /**
     * What a way costs in one currency.
     *
     * @param most null when it always costs the same
     * @param freeOver worth of the goods from which it is free, or null
     */
    public record Span(Money least, Money most, Money freeOver) {}

    public static List<ShownZone> all(List<Zone> zones) {
        return zones.stream().map(ShownZone::of).toList();
    }

    private static ShownZone of(Zone zone) {
        return new ShownZone(
                zone.id(),
                zone.name(),
                called(zone.countries()),
                zone.countries().stream()
                        .map(code -> new Country(flag(code), Countries.name(code)))
                        .sorted(Comparator.comparing(Country::name))
                        .toList(),
                zone.excludedPlaces(),
                zone.methods().stream().map(ShownZone::line).toList());
    }

    private static Line line(Way way) {
        return new Line(
                way.name(),
                way.carrier(),
                way.daysMin(),
                way.daysMax(),
                way.prices().stream().map(ShownZone::span).toList());
    }

    private static Span span(SellerZones.Prices list) {
        List<Money> prices = list.bands().stream()
                .map(Band::price)
                .sorted(Comparator.comparingLong(Money::minor))
                .toList();
        Money least = prices.get(0);
        Money most = prices.get(prices.size() - 1);
        return new Span(least, Objects.equals(least, most) ? null : most, list.freeOver());
    }

    /** Whether its countries are too many to be read at a glance. */
    public boolean hasMany() {
        return countries.size() > MANY;
    }

    private static String called(List<String> countries) {
        String typed = DeliveryCountries.typed(countries);
        return typed.contains(",")
                ? Countries.names(countries).stream().limit(SOME).collect(Collectors.joining(", ")) + " …"
                : typed;
    }

    private static String flag(String country) {
        int first = Character.codePointAt("\uD83C\uDDE6", 0) - 'A';
        return country.chars()
                .map(letter -> first + letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
