package org.emporion.portal.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.catalog.category.CategoryStep;
import org.emporion.catalog.input.Attribute;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.input.ProductChange;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.catalog.product.ProductView;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.web.faces.Clash;
import org.junit.jupiter.api.Test;

/** What the form of a product sends, and what it takes over from others. */
class ProductFormTest {

    private static final UUID BLUE = UUID.randomUUID();
    private static final UUID RED = UUID.randomUUID();
    private static final UUID GREEN = UUID.randomUUID();
    private static final Attribute MATERIAL = new Attribute("material", "Material", "Stoneware");

    private final ProductForm form =
            ProductForm.of(product("Jug", variant(BLUE, "Blue", 10), variant(RED, "Red", 5)), "EUR");

    @Test
    void aFormThatNobodyTouchedNamesNothing() {
        assertThat(form.change())
                .isEqualTo(new ProductChange(null, null, null, null, null, null, null, null, null, "v-Jug"));
    }

    @Test
    void aNumberThatIsNoneIsToldAndGoesToTheCatalogWithAllElseThatMayBeWrong() {
        form.getText().put("title", "");
        form.getVariants().get(1).getText().put("onHand", "five");

        assertThat(form.unreadable()).extracting(FieldProblem::field).containsExactly("variants[1].onHand");
        ProductChange change = form.change();
        assertThat(change.title()).contains("");
        assertThat(change.variants().orElseThrow().get(1).onHand()).isNegative();
    }

    @Test
    void aTaxClassIsSentAlone() {
        form.getText().put("taxClass", "REDUCED");

        ProductChange change = form.change();

        assertThat(change.taxClass()).contains("REDUCED");
        assertThat(change.category()).isNull();
        assertThat(change.variants()).isNull();
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

        assertThat(form.catchUp(product("Jug", variant(BLUE, "Blue", 8), variant(RED, "Red", 5))))
                .isEmpty();

        assertThat(form.getVariants().get(0).getText()).containsEntry("onHand", "8");
        assertThat(form.change().variants()).isNull();
    }

    @Test
    void aCountOfWhatWasShippedMeanwhileIsAskedAbout() {
        form.getVariants().get(0).getText().put("onHand", "12");

        List<Clash> both = form.catchUp(product("Jug", variant(BLUE, "Blue", 8), variant(RED, "Red", 5)));

        assertThat(both)
                .containsExactly(new Clash("variants[0].onHand", "variant.onHand", "Blue", Clash.Kind.CHANGED, "8"));
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

        assertThat(form.catchUp(product("Small jug", variant(BLUE, "Blue", 10), variant(RED, "Red", 5))))
                .isEmpty();

        assertThat(form.change().variants().orElseThrow())
                .extracting(ProductChange.Variant::id)
                .containsExactly(RED);
    }

    @Test
    void aVariantThatSomebodyElseTookAwayIsAskedAboutWhereSomethingWasTypedIntoIt() {
        form.getVariants().get(1).getText().put("price", "9.00");

        assertThat(form.catchUp(product("Jug", variant(BLUE, "Blue", 10))))
                .containsExactly(new Clash("variants[1].sku", "variant.sku", "Red", Clash.Kind.GONE, null));

        ProductChange.Variant again = form.change().variants().orElseThrow().get(1);
        assertThat(again.id()).isNull();
        assertThat(again.sku()).isEqualTo("JUG-Red");
        assertThat(again.price().orElseThrow().amount()).isEqualTo("9.00");
        assertThat(again.onHand()).isZero(); // nobody typed a stock figure here, so none is brought back
    }

    @Test
    void aVariantThatWasTakenAwayHereComesBackWhenItsStockWasCountedMeanwhile() {
        form.getVariants().remove(0);

        assertThat(form.catchUp(product("Jug", variant(BLUE, "Blue", 4), variant(RED, "Red", 5))))
                .containsExactly(new Clash("variants[0].sku", "variant.sku", "Blue", Clash.Kind.BACK, null));
    }

    @Test
    void aVariantOfOtherOptionsThanBothHaveMadeIsNamed() {
        OptionRow size = new OptionRow();
        size.getText().put("name", "Size");
        size.getText().put("values", "S");
        form.getOptions().add(size);
        form.buildVariants();
        ProductView now = new Changed(
                        product("Jug", variant(BLUE, "Blue", 10), variant(RED, "Red", 5), variant(GREEN, "Green", 1)))
                .options(new Option("Colour", List.of("Blue", "Red", "Green")));

        assertThat(form.catchUp(now))
                .contains(new Clash("variants[2].options", "variant.options", "Green", Clash.Kind.UNFIT, null));
    }

    @Test
    void theFactsOfTwoPeopleAreMergedOneByOne() {
        form.getFacts().get(0).getText().put("value", "Porcelain");

        assertThat(form.catchUp(withFacts(MATERIAL, new Attribute("care", "Care", "By hand"))))
                .isEmpty();

        assertThat(form.change().attributes().orElseThrow())
                .containsExactly(
                        new Attribute("material", "Material", "Porcelain"), new Attribute("care", "Care", "By hand"));
    }

    @Test
    void oneFactThatBothChangedIsAskedAboutAtItsField() {
        form.getFacts().get(0).getText().put("value", "Porcelain");

        assertThat(form.catchUp(withFacts(new Attribute("material", "Material", "Clay"))))
                .containsExactly(
                        new Clash("attributes[0].value", "product.fact.value", "Material", Clash.Kind.CHANGED, "Clay"));
        assertThat(form.getFacts().get(0).getText()).containsEntry("value", "Porcelain");
    }

    @Test
    void theValuesThatTwoPeopleAddedToAnOptionAreBothKept() {
        form.getOptions().get(0).getText().put("values", "Blue, Red, White");
        form.buildVariants();
        ProductView now = new Changed(
                        product("Jug", variant(BLUE, "Blue", 10), variant(RED, "Red", 5), variant(GREEN, "Green", 1)))
                .options(new Option("Colour", List.of("Blue", "Red", "Green")));

        assertThat(form.catchUp(now)).isEmpty();

        assertThat(form.change().options().orElseThrow())
                .containsExactly(new Option("Colour", List.of("Blue", "Red", "White", "Green")));
        assertThat(form.getVariants()).extracting(VariantRow::getName).containsExactly("Blue", "Red", "Green", "White");
    }

    @Test
    void anOptionKeepsTheValueOfAVariantThatIsKept() {
        form.getVariants().get(1).getText().put("price", "9.00");
        ProductView now =
                new Changed(product("Jug", variant(BLUE, "Blue", 10))).options(new Option("Colour", List.of("Blue")));

        assertThat(form.catchUp(now)).hasSize(1);

        assertThat(form.change().options().orElseThrow()).containsExactly(new Option("Colour", List.of("Blue", "Red")));
    }

    private static ProductView withFacts(Attribute... facts) {
        return new Changed(product("Jug", variant(BLUE, "Blue", 10), variant(RED, "Red", 5))).facts(facts);
    }

    static ProductView.Variant variant(UUID id, String colour, long onHand) {
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
                true,
                List.of());
    }

    static ProductView product(String title, ProductView.Variant... variants) {
        return new ProductView(
                UUID.randomUUID(),
                title,
                "jug",
                ProductStatus.DRAFT,
                "<p>Thrown by hand</p>\n<p>Twice</p>",
                "Blue Mill",
                List.of(new CategoryStep("mugs", "Mugs", "mugs")),
                null,
                List.of(),
                List.of(MATERIAL),
                List.of(new Option("Colour", List.of("Blue", "Red"))),
                List.of(variants),
                new StoreName("mill", "The Mill"),
                null,
                0,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                false,
                "v-" + title);
    }

    /** The product as somebody else has made it. */
    private record Changed(ProductView product) {

        ProductView facts(Attribute... facts) {
            return with(List.of(facts), product.options());
        }

        ProductView options(Option... options) {
            return with(product.attributes(), List.of(options));
        }

        private ProductView with(List<Attribute> facts, List<Option> options) {
            return new ProductView(
                    product.id(),
                    product.title(),
                    product.slug(),
                    product.status(),
                    product.description(),
                    product.brand(),
                    product.category(),
                    null,
                    product.images(),
                    facts,
                    options,
                    product.variants(),
                    product.store(),
                    null,
                    0,
                    product.createdAt(),
                    product.updatedAt(),
                    null,
                    false,
                    "v-2");
        }
    }
}
