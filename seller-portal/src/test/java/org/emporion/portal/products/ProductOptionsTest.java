package org.emporion.portal.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emporion.portal.products.ProductFormTest.product;
import static org.emporion.portal.products.ProductFormTest.variant;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.input.ProductChange;
import org.junit.jupiter.api.Test;

/** What becomes of variants when the options of their product are written anew, and where the form tells what is wrong. */
class ProductOptionsTest {

    private static final UUID BLUE = UUID.randomUUID();
    private static final UUID RED = UUID.randomUUID();

    private final ProductForm form =
            ProductForm.of(product("Jug", variant(BLUE, "Blue", 10), variant(RED, "Red", 5)), "EUR");

    @Test
    void variantsKeepTheirSkuAndStockWhenAnOptionIsAdded() {
        form.getOptions().add(option("Size", "S, M"));

        form.buildVariants();

        assertThat(form.getVariants())
                .extracting(VariantRow::getName)
                .containsExactly("Blue / S", "Blue / M", "Red / S", "Red / M");
        assertThat(form.getVariants())
                .extracting(VariantRow::key)
                .containsExactly(BLUE.toString(), null, RED.toString(), null);
        ProductChange.Variant blue = form.change().variants().orElseThrow().get(0);
        assertThat(blue.options()).isEqualTo(Map.of("Colour", "Blue", "Size", "S"));
        assertThat(blue.sku()).isNull();
        assertThat(blue.onHand()).isNull();
    }

    @Test
    void oneOfTheVariantsThatAreAlikeStaysWhenAnOptionIsTakenAway() {
        form.getOptions().remove(0);

        form.buildVariants();

        assertThat(form.getVariants()).extracting(VariantRow::key).containsExactly(BLUE.toString());
        assertThat(form.change().variants().orElseThrow())
                .extracting(ProductChange.Variant::options)
                .containsExactly(Map.of());
    }

    @Test
    void anOptionThatIsCalledOtherwiseKeepsItsVariants() {
        form.getOptions().get(0).getText().put("name", "Glaze");

        ProductChange change = form.change();

        assertThat(change.options().orElseThrow()).extracting(Option::name).containsExactly("Glaze");
        assertThat(change.variants().orElseThrow())
                .extracting(ProductChange.Variant::options)
                .containsExactly(Map.of("Glaze", "Blue"), Map.of("Glaze", "Red"));
    }

    @Test
    void anOtherOptionInsteadMakesOtherVariants() {
        form.getOptions().set(0, option("Size", "S, M"));

        form.buildVariants();

        assertThat(form.getVariants()).extracting(VariantRow::key).containsOnlyNulls();
    }

    @Test
    void aVariantThatHasToStayStandsInTheFormAgain() {
        form.getVariants().remove(0);

        form.bringBack(product("Jug", variant(BLUE, "Blue", 10), variant(RED, "Red", 5)));

        assertThat(form.getVariants()).extracting(VariantRow::key).containsExactly(RED.toString(), BLUE.toString());
    }

    @Test
    void aSkuIsCorrectedAndTheVariantStaysTheSame() {
        form.getVariants().get(0).getText().put("sku", "JUG-B");

        ProductChange.Variant blue = form.change().variants().orElseThrow().get(0);

        assertThat(blue.id()).isEqualTo(BLUE);
        assertThat(blue.sku()).isEqualTo("JUG-B");
    }

    @Test
    void aProblemIsShownInTheLineThatWasTypedWhereOthersWereLeftEmpty() {
        form.getFacts().add(0, new FactRow());
        form.getOptions().add(0, new OptionRow());

        assertThat(form.onPage("attributes[0].value")).isEqualTo("attributes[1].value");
        assertThat(form.onPage("attributes[0].code")).isEqualTo("attributes[1].label");
        assertThat(form.onPage("options[0].values")).isEqualTo("options[1].values");
        assertThat(form.onPage("options")).isEqualTo("options");
        assertThat(form.onPage("variants[0].price")).isEqualTo("variants[0].price");
    }

    @Test
    void valuesWithoutANameOfTheirOptionAreNotPassedOver() {
        form.getOptions().add(option("", "S, M"));

        assertThat(form.change().options().orElseThrow())
                .containsExactly(new Option("Colour", List.of("Blue", "Red")), new Option("", List.of("S", "M")));
    }

    private static OptionRow option(String name, String values) {
        OptionRow option = new OptionRow();
        option.getText().put("name", name);
        option.getText().put("values", values);
        return option;
    }
}
