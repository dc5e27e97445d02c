package org.emporion.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UmlautsTest {

    @Test
    void twoLettersThatStandForAnUmlautAreOne() {
        Map.of("Buecher", "bücher", "haeuser", "häuser", "OEL", "öl", "Tuer", "tür", "loewe", "löwe")
                .forEach((typed, meant) -> assertThat(Umlauts.in(typed)).isEqualTo(meant));
    }

    @Test
    void whereEachLetterIsItsOwnTheWordStaysAsItIs() {
        for (String word : List.of("neue", "Feuer", "Bauer", "Quelle", "Mug", "bücher")) {
            assertThat(Umlauts.in(word)).isEqualTo(word);
        }
    }
}
