package org.emporion.storefront.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SwatchTest {

    @Test
    void theLastColourWordOfAValueIsShown() {
        assertThat(Swatch.of("Colour", "Dark blue")).isEqualTo(Swatch.of("colour", "BLUE"));
        assertThat(Swatch.of("Farbe", "Slate")).startsWith("#");
        assertThat(Swatch.of("Wood", "Oak")).startsWith("#");
    }

    @Test
    void whatIsNoColourHasNoDot() {
        assertThat(Swatch.of("Colour", "Meadow stripes")).isNull();
        assertThat(Swatch.of("Size", "Olive")).isNull();
    }
}
