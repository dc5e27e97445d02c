package org.emporion.storefront.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Countries in a line of text. */
class CountriesTest {

    private final Countries countries = new Countries();

    @Test
    void upToFourAreNamed() {
        assertThat(countries.few(List.of("AT", "CH", "DE", "FR"))).isEqualTo("Austria, France, Germany, Switzerland");
        assertThat(countries.isFew(List.of("AT", "CH", "DE", "FR"))).isTrue();
    }

    @Test
    void ofMoreThreeAreNamedAndTheOthersCounted() {
        assertThat(countries.few(List.of("AT", "CH", "DE", "FR", "SE")))
                .isEqualTo("Austria, France, Germany and 2 more");
        assertThat(countries.isFew(List.of("AT", "CH", "DE", "FR", "SE"))).isFalse();
    }
}
