package org.emporion.system.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.ProductDraft;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Choosing among what is found: a store with two shirts and a mug. */
@BesideABrowser
class FacetsIT {

    private static final String WORD = Names.uniqueWord();

    private static Store store;
    private static Listed linen;
    private static Listed cotton;
    private static Listed mug;

    @BeforeAll
    static void aStoreWithTwoShirtsAndAMug() {
        store = Given.aSellerWithAnOpenStore();
        linen = store.publishes(shirt("Linen", "Loomworks")
                .variant(Map.of("Colour", "Blue", "Size", "M"), sku(), "40.00", 2)
                .variant(Map.of("Colour", "Red", "Size", "XL"), sku(), "45.00", 2)
                .variant(Map.of("Colour", "Blue", "Size", "XL"), sku(), "45.00", 0));
        cotton = store.publishes(shirt("Cotton", "Fieldhouse")
                .variant(Map.of("Colour", "Blue", "Size", "XL"), sku(), "30.00", 1)
                .variant(Map.of("Colour", "Red", "Size", "M"), sku(), "30.00", 1));
        mug = store.publishes(ProductDraft.simple("Stoneware mug " + WORD, "12.00", 4)
                .with("brand", "Fieldhouse")
                .with("category", "kitchen-tableware-mugs"));
        List.of(linen, cotton, mug).forEach(Listed::whenSearchable);
    }

    @Test
    void blueAndXlIsOneVariantThatIsInStock() {
        Found found = Found.by("q", WORD, "option.Colour", "Blue", "option.Size", "XL");

        assertThat(found.ids()).containsExactly(cotton.id());
    }

    @Test
    void aFacetCountsWithoutItsOwnChoiceAndTheOthersWithIt() {
        Found found = Found.by("q", WORD, "brand", "Fieldhouse");

        assertThat(found.ids()).containsExactlyInAnyOrder(cotton.id(), mug.id());
        assertThat(found.counts("brand")).containsExactlyInAnyOrderEntriesOf(Map.of("Fieldhouse", 2L, "Loomworks", 1L));
        assertThat(found.counts("option.Size")).containsExactlyInAnyOrderEntriesOf(Map.of("M", 1L, "XL", 1L));
        assertThat(found.counts("store")).containsExactlyEntriesOf(Map.of(store.slug(), 2L));
    }

    @Test
    void whatAFacetCountsIsWhatOneGets() {
        for (String facet :
                List.of("brand", "option.Colour", "option.Size", "attr.material", "price", "category", "inStock")) {
            Map<String, Long> counts = Found.by("q", WORD).counts(facet);
            assertThat(counts).as(facet).isNotEmpty();
            counts.forEach((value, count) -> assertThat(
                            Found.by("q", WORD, facet, value).total())
                    .as("%s=%s", facet, value)
                    .isEqualTo(count));
        }
    }

    @Test
    void severalValuesOfAFacetMeanAnyOfThem() {
        assertThat(Found.by("q", WORD, "brand", "Fieldhouse", "brand", "loomworks")
                        .total())
                .isEqualTo(3);
        assertThat(Found.by("q", WORD, "attr.material", "Linen", "attr.material", "Cotton")
                        .ids())
                .containsExactlyInAnyOrder(linen.id(), cotton.id());
    }

    @Test
    void aPriceIsAskedOfTheVariantsAndOrdersTheResults() {
        assertThat(Found.by("q", WORD, "minPrice", "41", "maxPrice", "46").ids())
                .containsExactly(linen.id());
        assertThat(Found.by("q", WORD, "sort", "price").ids()).containsExactly(mug.id(), cotton.id(), linen.id());
        assertThat(Found.by("q", WORD, "sort", "-price").ids()).containsExactly(linen.id(), cotton.id(), mug.id());
    }

    @Test
    void wordsMayBeInAnyFieldAndHaveTypingErrors() {
        assertThat(Found.by("q", "fieldhouse stoneware " + WORD).ids()).containsExactly(mug.id());
        assertThat(Found.by("q", "stonewear mugs " + WORD).ids()).contains(mug.id());
        Found forgiven = Found.by("q", "stoonewar", "store", store.slug());
        assertThat(forgiven.ids()).contains(mug.id());
        assertThat(forgiven.answer().path("didYouMean").asText()).isEqualTo("stoneware");
    }

    @Test
    void theBeginningOfAWordSuggestsProductsAndStores() {
        assertThat(Stack.buyers()
                        .get("/suggest?q=" + WORD.substring(0, 9))
                        .mustBe(200)
                        .json()
                        .path("products")
                        .findValuesAsText("productId"))
                .contains(mug.id());
    }

    private static ProductDraft shirt(String material, String brand) {
        return ProductDraft.titled(material + " shirt " + WORD)
                .with("brand", brand)
                .with("attributes", List.of(Map.of("code", "material", "label", "Material", "value", material)))
                .option("Colour", "Blue", "Red")
                .option("Size", "M", "XL");
    }

    private static String sku() {
        return "SKU-" + Names.unique();
    }
}
