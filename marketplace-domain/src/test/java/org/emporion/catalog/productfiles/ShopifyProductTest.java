package org.emporion.catalog.productfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.emporion.catalog.category.CategoryView;
import org.emporion.catalog.input.ProductDraft;
import org.junit.jupiter.api.Test;

class ShopifyProductTest {

    private static final CategoryMatcher CATEGORIES = new CategoryMatcher(List.of(
            new CategoryView("bikes-accessories-lights", null, "Lights", "bike-lights", 3),
            new CategoryView("bikes-parts-grips", null, "Grips & Bar Tape", "grips", 3),
            new CategoryView("other", null, "Other", "other", 1)));

    @Test
    void theNewerGenerationOfColumnsIsReadToo() throws IOException {
        ImportedProduct lamp = read("Title,URL handle,Description,Vendor,Product category,Type,Published on online"
                + " store,Status,SKU,Barcode,Option1 name,Option1 value,Price,Compare-at price,Inventory"
                + " tracker,Inventory quantity,Continue selling when out of stock,Weight value (grams),Product"
                + " image URL\n"
                + "Lamp,lamp,<p>Bright</p>,Mill,,Light,TRUE,Active,L-1,'4006381333931,Title,Default"
                + " Title,19.90,0.00,shopify,7,FALSE,120,https://example.com/lamp.jpg\n");

        assertThat(lamp.isRejected()).as("%s", lamp.notes()).isFalse();
        assertThat(lamp.published()).isTrue();
        assertThat(lamp.draft().category()).isEqualTo("bikes-accessories-lights");
        ProductDraft.Variant variant = lamp.draft().variants().get(0);
        assertThat(variant.sku()).isEqualTo("L-1");
        assertThat(variant.barcode()).isEqualTo("4006381333931");
        assertThat(variant.compareAt()).isNull();
        assertThat(variant.onHand()).isEqualTo(7);
        assertThat(variant.tracked()).isTrue();
        assertThat(lamp.pictures()).extracting(ImportedProduct.Picture::alt).containsExactly("Lamp");
    }

    @Test
    void semicolonsAndQuotedHeadersOfSpreadsheetsAreUnderstood() throws IOException {
        ImportedProduct mug = read("\"Handle\";\"Title\";\"Variant Price\"\n\"mug\";\"Mug; blue\";\"5.00\"\n");

        assertThat(mug.draft().title()).isEqualTo("Mug; blue");
        assertThat(mug.draft().variants().get(0).sku()).isEqualTo("mug");
    }

    @Test
    void handlesBecomeAddresses() throws IOException {
        ImportedProduct mug = read("Handle,Title,Variant Price\nBlaue_Tasse Größe 1,Tasse,5\n");

        assertThat(mug.slug()).isEqualTo("blaue-tasse-grosse-1");
    }

    @Test
    void missingSkusAreMadeOfTheHandleAndTheValues() throws IOException {
        ImportedProduct shirt = read("Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price\n"
                + "shirt,Shirt,Size,Extra Large,,5\nshirt,,,Small,,5\nshirt,,,Small,,6\n");

        assertThat(shirt.draft().skus()).containsExactly("shirt-extra-large", "shirt-small");
        assertThat(shirt.notes()).extracting(ImportNote::code).containsExactly("DUPLICATE_VARIANT");
    }

    @Test
    void aProductHasAtMostTwoThousandRowsWhichIsToldOnce() throws IOException {
        String rows = "pot,Pot,5\n".repeat(2_000);
        ShopifyGroups fits = ShopifyGroups.of(reader("Handle,Title,Variant Price\n" + rows), ReadProducts.EURO);
        ShopifyGroups tooMany = ShopifyGroups.of(
                reader("Handle,Title,Variant Price\n" + rows + "pot,Pot,5\npot,Pot,5\n"), ReadProducts.EURO);

        assertThat(fits.next().orElseThrow().faults()).isEmpty();
        assertThat(tooMany.next().orElseThrow().faults())
                .extracting(ImportNote::code)
                .containsExactly("TOO_MANY_ROWS");
    }

    private static ImportedProduct read(String csv) {
        return ReadProducts.first(csv, CATEGORIES);
    }

    private static BufferedReader reader(String csv) {
        return new BufferedReader(new StringReader(csv));
    }
}
