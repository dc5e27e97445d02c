package org.emporion.catalog.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How what a buyer has chosen is written. */
class OptionTest {

    @Test
    void whatWasChosenStandsWithItsNameInItsOrder() {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("Size", "42");
        chosen.put("Colour", "Blue");

        assertThat(Option.written(chosen)).isEqualTo("Size: 42, Colour: Blue");
    }

    @Test
    void whereNothingWasToChooseNothingStands() {
        assertThat(Option.written(Map.of())).isEmpty();
        assertThat(Option.written(null)).isEmpty();
    }
}
