package org.emporion.kernel.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Problems;
import org.junit.jupiter.api.Test;

class TimeZonesTest {

    @Test
    void everyCountryHasAZoneThatStoresMayHave() {
        assertThat(Arrays.stream(Locale.getISOCountries()).map(TimeZones::of)).isSubsetOf(TimeZones.ids());
        assertThat(TimeZones.of("PT")).isEqualTo("Europe/Lisbon");
        assertThat(TimeZones.of("AU")).isEqualTo("Australia/Sydney");
        assertThat(TimeZones.of("??")).isEqualTo("Europe/Berlin");
    }

    @Test
    void onlyPlacesAndTheWorldsOwnTimeAreZonesOfStores() {
        Problems problems = new Problems();

        TimeZones.check("America/New_York", "timeZone", problems);
        TimeZones.check("UTC", "timeZone", problems);
        assertThat(problems.none()).isTrue();

        for (String wrong : new String[] {"", "Berlin", "CET", "+01:00", "Etc/GMT+1", "europe/berlin"}) {
            TimeZones.check(wrong, "timeZone", problems);
        }
        assertThat(problems.found())
                .hasSize(6)
                .containsOnly(new FieldProblem(
                        "timeZone", "TIME_ZONE", "Choose a time zone by its name, for example Europe/Berlin."));
    }
}
