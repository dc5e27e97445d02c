package org.emporion.portal.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.catalog.category.CategoryStep;
import org.emporion.catalog.product.Attribute;
import org.emporion.catalog.product.Option;
import org.emporion.catalog.product.ProductChange;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.catalog.product.ProductView;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.junit.jupiter.api.Test;

/** What the form of a product sends, and what it takes over from others. */
class ProductFormTest {

    private static final UUID BLUE = UUID.randomUUID();
    private static final UUID RED = UUID.randomUUID();
    private static final UUID GREEN = UUID.randomUUID();

    private final ProductForm form = ProductForm.of(product("Jug", variant(BLUE, "Blue", 10), variant(RED, "Red", 5)));

    @Test
    void aFormThatNobodyTouchedNamesNothing() {
        assertThat(form.change()).isEqualTo(new ProductChange(null, null, null, null, null, null, null, null, "v-Jug"));
    }

    @Test
    void aTitleIsSentAloneWithoutStockAndPrices() {
        form.getText().put("title", "Big jug");

        ProductChange change = form.change();

        assertThat(change.title()).isEqualTo(Optional.of("Big jug"));
        assertThat(change.variants()).isNull();
        assertThat(change.options()).isNull();
    }

    @Test
    void ofTheVariantsOnlyTheCellsThatWereTouchedAreSent() {
        form.getVariants().get(1).getText().put("price", "21,50");

        List<ProductChange.Variant> variants = form.change().variants().orElseThrow();

        assertThat(variants).extracting(ProductChange.Variant::id).containsExactly(BLUE, RED);
        assertThat(variants).extracting(ProductChange.Variant::onHand).containsOnlyNulls();
        assertThat(variants.get(0).price()).isNull();
        assertThat(variants.get(1).price().orElseThrow().amount()).isEqualTo("21.50");
        assertThat(variants.get(1).sku()).isNull();
        assertThat(variants.get(1).tracked()).isNull();
    }

    @Test
    void whatWasShippedMeanwhileIsShownAndNotWrittenBack() {
        form.getText().put("title", "Big jug");

        Map<String, String> both = form.catchUp(product("Jug", variant(BLUE, "Blue", 8), variant(RED, "Red", 5)));

        assertThat(both).isEmpty();
        assertThat(form.getVariants().get(0).getText()).containsEntry("onHand", "8");
        assertThat(form.change().variants()).isNull();
    }

    @Test
    void aCountOfWhatWasShippedMeanwhileIsAskedAbout() {
        form.getVariants().get(0).getText().put("onHand", "12");

        Map<String, String> both = form.catchUp(product("Jug", variant(BLUE, "Blue", 8), variant(RED, "Red", 5)));

        assertThat(both).containsExactly(Map.entry("variants[0].onHand", "8"));
        assertThat(form.getVariants().get(0).getText()).containsEntry("onHand", "12");
        assertThat(form.change().variants().orElseThrow().get(0).onHand()).isEqualTo(12L);
    }

    @Test
    void aVariantThatSomebodyElseAddedIsNotTakenAway() {
        form.getVariants().get(0).getText().put("price", "9.00");

        form.catchUp(product("Jug", variant(BLUE, "Blue", 10), variant(RED, "Red", 5), variant(GREEN, "Green", 1)));

        assertThat(form.change().variants().orElseThrow())
                .extracting(ProductChange.Variant::id)
                .containsExactly(BLUE, RED, GREEN);
    }

    @Test
    void aVariantThatWasTakenAwayHereStaysAway() {
        form.getVariants().remove(0);

        form.catchUp(product("Small jug", variant(BLUE, "Blue", 10), variant(RED, "Red", 5)));

        assertThat(form.change().variants().orElseThrow())
                .extracting(ProductChange.Variant::id)
                .containsExactly(RED);
    }

    @Test
    void factsThatBothChangedAreAskedAbout() {
        form.getAttributes().get(0).put("value", "Porcelain");
        ProductView now = product("Jug", variant(BLUE, "Blue", 10), variant(RED, "Red", 5));

        assertThat(form.catchUp(withFact(now, "Clay"))).containsOnlyKeys("attributes");
        assertThat(form.getAttributes().get(0)).containsEntry("value", "Porcelain");
    }

    private static ProductView.Variant variant(UUID id, String colour, long onHand) {
        return new ProductView.Variant(
                id,
                "JUG-" + colour,
                Map.of("Colour", colour),
                Money.parse("19.90", "EUR"),
                null,
                onHand,
                null,
                null,
                Money.parse("7.00", "EUR"),
                350,
                onHand,
                0,
                true);
    }

    private static ProductView product(String title, ProductView.Variant... variants) {
        return new ProductView(
                UUID.randomUUID(),
                title,
                "jug",
                ProductStatus.DRAFT,
                "<p>Thrown by hand</p>\n<p>Twice</p>",
                "Blue Mill",
                List.of(new CategoryStep("mugs", "Mugs", "mugs")),
                List.of(),
                List.of(new Attribute("material", "Material", "Stoneware")),
                List.of(new Option("Colour", List.of("Blue", "Red"))),
                List.of(variants),
                new StoreName("mill", "The Mill"),
                null,
                0,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                "v-" + title);
    }

    private static ProductView withFact(ProductView product, String value) {
        return new ProductView(
                product.id(),
                product.title(),
                product.slug(),
                product.status(),
                product.description(),
                product.brand(),
                product.category(),
                product.images(),
                List.of(new Attribute("material", "Material", value)),
                product.options(),
                product.variants(),
                product.store(),
                null,
                0,
                product.createdAt(),
                product.updatedAt(),
                null,
                "v-2");
    }
}
