package org.emporion.portal.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.emporion.catalog.input.Option;
import org.junit.jupiter.api.Test;

class CombinationsTest {

    @Test
    void aProductWithoutOptionsIsItsOnlyVariant() {
        assertThat(Combinations.of(List.of())).containsExactly(Map.of());
    }

    @Test
    void everyValueMeetsEveryOther() {
        List<Option> options =
                List.of(new Option("Colour", List.of("Blue", "Red")), new Option("Size", List.of("S", "M")));

        assertThat(Combinations.of(options))
                .containsExactly(
                        Map.of("Colour", "Blue", "Size", "S"),
                        Map.of("Colour", "Blue", "Size", "M"),
                        Map.of("Colour", "Red", "Size", "S"),
                        Map.of("Colour", "Red", "Size", "M"));
    }

    @Test
    void anOptionThatHasNoValueYetLeavesTheVariantsAlone() {
        assertThat(Combinations.of(List.of(new Option("Colour", List.of())))).containsExactly(Map.of());
    }

    @Test
    void valuesAreSplitAtCommasAndKeptOnce() {
        assertThat(Combinations.values(" Blue, Red ,, Blue,")).containsExactly("Blue", "Red");
        assertThat(Combinations.values(null)).isEmpty();
    }
}
