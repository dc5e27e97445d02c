package org.emporion.catalog.productfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Files, or rows, that name their products by the title only. */
class WithoutHandlesTest {

    private static final CategoryMatcher NO_CATEGORIES = new CategoryMatcher(List.of());

    @Test
    void theHandleIsMadeOfTheTitle() {
        ImportedProduct product =
                read("Title,Variant Price\nA Product Without Handle,9.90\n").get(0);

        assertThat(product.isRejected()).as("%s", product.notes()).isFalse();
        assertThat(product.handle()).isEqualTo("a-product-without-handle");
        assertThat(product.slug()).isEqualTo("a-product-without-handle");
    }

    @Test
    void anEmptyCellIsNoHandleEither() {
        List<ImportedProduct> products =
                read("Handle,Title,Variant Price\n,First Mug,5\n,Second Mug,6\njug,Jug,7\n,,8\n");

        assertThat(products).extracting(ImportedProduct::handle).containsExactly("first-mug", "second-mug", "jug", "");
        assertThat(products).extracting(ImportedProduct::isRejected).containsExactly(false, false, false, true);
    }

    @Test
    void rowsWithoutATitleGoOnWithTheProductAbove() {
        List<ImportedProduct> products = read("Title,Option1 Name,Option1 Value,Variant Price,Image Src\n"
                + "Mug,Size,S,5,\n,,L,6,\n,,,,https://pictures.example/mug.jpg\nJug,,,7,\n");

        assertThat(products).extracting(ImportedProduct::handle).containsExactly("mug", "jug");
        assertThat(products.get(0).draft().variants()).hasSize(2);
        assertThat(products.get(0).pictures()).hasSize(1);
    }

    @Test
    void aTitleOfWhichNoAddressCanBeMadeIsTheHandleItself() {
        assertThat(read("Title,Variant Price\n***,5\n+++,5\n"))
                .extracting(ImportedProduct::handle)
                .containsExactly("***", "+++");
    }

    private static List<ImportedProduct> read(String csv) {
        return ReadProducts.all(csv, NO_CATEGORIES);
    }
}
