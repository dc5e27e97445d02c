package org.emporion.portal.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemovedOptionTest {

    @Test
    void variantsThatAreAlikeWithoutItGoButForTheFirst() {
        List<VariantRow> rows =
                List.of(row("S", "Red", "3"), row("S", "Blue", "4"), row("M", "Red", "5"), row("M", "Blue", "many"));

        assertThat(RemovedOption.of("Colour", rows)).isEqualTo(new RemovedOption(2, 4));
        assertThat(RemovedOption.of("Size", rows)).isEqualTo(new RemovedOption(2, 5));
    }

    @Test
    void nothingGoesWithAnOptionOfOneValue() {
        assertThat(RemovedOption.of("Colour", List.of(row("S", "Red", "3"), row("M", "Red", "5"))))
                .isEqualTo(new RemovedOption(0, 0));
    }

    private static VariantRow row(String size, String colour, String onHand) {
        VariantRow row = new VariantRow(Map.of("Size", size, "Colour", colour));
        row.getText().put("onHand", onHand);
        return row;
    }
}
