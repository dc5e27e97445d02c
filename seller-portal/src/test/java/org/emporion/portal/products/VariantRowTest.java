package org.emporion.portal.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.emporion.catalog.input.ProductInput;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Problems;
import org.junit.jupiter.api.Test;

class VariantRowTest {

    @Test
    void aPriceMayBeWrittenWithAComma() {
        VariantRow row = aRow(Map.of("sku", "CUP-B", "price", "19,90"));

        assertThat(row.input("EUR").price().amount()).isEqualTo("19.90");
    }

    @Test
    void thousandsAreReadInPricesAndStock() {
        ProductInput.Variant input = aRow(Map.of(
                        "sku", "CUP-B", "price", "1.234,50", "cost", "1,000.25", "onHand", "1,250"))
                .input("EUR");

        assertThat(input.price().amount()).isEqualTo("1234.50");
        assertThat(input.cost().amount()).isEqualTo("1000.25");
        assertThat(input.onHand()).isEqualTo(1250);
    }

    @Test
    void whatIsNoNumberReachesTheCatalogAsItWasTyped() {
        VariantRow row = aRow(Map.of("sku", "CUP-B", "price", "about 20"));

        assertThat(row.input("EUR").price().amount()).isEqualTo("about 20");
        assertThat(row.getText()).containsEntry("price", "about 20");
    }

    @Test
    void whatIsEmptyIsLeftAsItIs() {
        ProductInput.Variant input =
                aRow(Map.of("sku", "CUP-B", "price", "5", "onHand", " ")).input("EUR");

        assertThat(input.onHand()).isNull();
        assertThat(input.compareAt()).isNull();
        assertThat(input.cost()).isNull();
    }

    @Test
    void aStockThatIsNoNumberIsToldAndNotIgnored() {
        Problems problems = new Problems();
        VariantRow row = aRow(Map.of("onHand", "many", "weight", "1.5"));

        row.check("variants[2]", problems);

        assertThat(row.input("EUR").onHand()).as("what the catalog refuses").isNegative();
        assertThat(row.input("EUR").weightGrams()).isNegative();
        assertThat(row.onHand()).isZero();
        assertThat(problems.found())
                .extracting(FieldProblem::field)
                .containsExactly("variants[2].onHand", "variants[2].weightGrams");
    }

    @Test
    void whatWasTypedForACombinationStaysWhenOthersCome() {
        VariantRow blue = new VariantRow(Map.of("Colour", "Blue"));
        blue.getText().putAll(Map.of("sku", "B", "price", "12.00"));

        List<VariantRow> rows =
                KeptVariants.of(List.of(Map.of("Colour", "Red"), Map.of("Colour", "Blue")), List.of(blue));

        assertThat(rows.get(1)).isSameAs(blue);
        assertThat(rows.get(0).getText()).containsEntry("price", "12.00").doesNotContainKey("sku");
    }

    private static VariantRow aRow(Map<String, String> typed) {
        VariantRow row = new VariantRow(Map.of());
        row.getText().putAll(typed);
        return row;
    }
}
