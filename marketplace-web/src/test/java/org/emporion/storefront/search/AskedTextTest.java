package org.emporion.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskedTextTest {

    @Test
    void aNumberAndItsUnitAreOneWord() {
        assertThat(AskedText.together("bottle 500 ml blue")).isEqualTo("bottle 500ml blue");
        assertThat(AskedText.together("3.5 MM jack")).isEqualTo("3.5MM jack");
        assertThat(AskedText.together("8 GB, 50 Hz, 5 m, 2 kg")).isEqualTo("8GB, 50Hz, 5m, 2kg");
    }

    @Test
    void aNumberBeforeAnotherWordStandsAlone() {
        assertThat(AskedText.together("2 mugs, 4 legs")).isEqualTo("2 mugs, 4 legs");
        assertThat(AskedText.together("bc 1010")).isEqualTo("bc 1010");
    }

    @Test
    void everyWordIsAskedForOnce() {
        assertThat(AskedText.words("red  mug red 500 ml")).containsExactly("red", "mug", "500ml");
    }
}
