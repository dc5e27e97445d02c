package org.emporion.kernel.address;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.Problems;

/** The time zones in which stores live, by their IANA ids. */
public final class TimeZones {

    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*");

    private static final Set<String> IDS = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> "UTC".equals(id) || PLACE.matcher(id).matches())
            .collect(Collectors.toCollection(TreeSet::new));

    private static final Properties OF_COUNTRIES = read();

    private TimeZones() {}

    /** All of them, by the alphabet. */
    public static List<String> ids() {
        return List.copyOf(IDS);
    }

    /** The one in which most of a country lives; the marketplace's own where that is not known. */
    public static String of(String country) {
        return OF_COUNTRIES.getProperty(country, DayRange.ZONE.getId());
    }

    /** Notes an id that is none of these. */
    public static void check(String id, String field, Problems problems) {
        problems.require(
                IDS.contains(id), field, "TIME_ZONE", "Choose a time zone by its name, for example Europe/Berlin.");
    }

    private static Properties read() {
        Properties zones = new Properties();
        try (InputStream file = TimeZones.class.getResourceAsStream("time-zones.properties")) {
            zones.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zones;
    }
}
