package org.emporion.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.emporion.demo.DemoProduct.Variant;
import org.junit.jupiter.api.Test;

class DemoCatalogTest {

    private static final Path TREE =
            Path.of("../marketplace-domain/src/main/resources/db/migration/V20261123_0200__category_tree.sql");

    private final List<DemoStore> stores = DemoCatalog.stores();
    private final List<DemoProduct> products =
            stores.stream().flatMap(store -> store.products().stream()).toList();

    @Test
    void thereAreEnoughStoresAndProducts() {
        assertThat(stores)
                .hasSizeGreaterThanOrEqualTo(12)
                .allMatch(store -> store.about().length() > 100);
        assertThat(products).hasSizeGreaterThanOrEqualTo(400);
        assertThat(products.stream().map(DemoProduct::category).distinct()).hasSizeGreaterThan(100);
    }

    @Test
    void oneSellerOwnsTwoStoresAndEveryOtherOwnsOne() {
        assertThat(stores.stream().map(DemoStore::owner).distinct()).hasSize(stores.size() - 1);
    }

    @Test
    void everyCategoryStandsInTheTree() throws IOException {
        Set<String> codes = new HashSet<>();
        var row = Pattern.compile("^    \\('([a-z0-9-]+)'", Pattern.MULTILINE).matcher(Files.readString(TREE));
        while (row.find()) {
            codes.add(row.group(1));
        }
        assertThat(codes).hasSizeGreaterThanOrEqualTo(120).contains("other");
        assertThat(products).allSatisfy(product -> assertThat(codes).contains(product.category()));
    }

    @Test
    void slugsAreUniqueWithinAStoreAndSkusEverywhere() {
        assertThat(stores)
                .allSatisfy(store -> assertThat(store.products().stream().map(DemoProduct::slug))
                        .doesNotHaveDuplicates()
                        .allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*")));
        assertThat(variants().stream().map(Variant::sku)).doesNotHaveDuplicates();
        assertThat(variants().stream().map(Variant::barcode)).doesNotHaveDuplicates();
    }

    @Test
    void pricesArePositiveAndFormerPricesHigher() {
        assertThat(variants()).allSatisfy(variant -> {
            assertThat(variant.price()).isGreaterThan(BigDecimal.ONE);
            assertThat(variant.price().scale()).isEqualTo(2);
            assertThat(variant.cost()).isLessThan(variant.price());
            assertThat(variant.compareAt() == null || variant.compareAt().compareTo(variant.price()) > 0)
                    .isTrue();
        });
    }

    @Test
    void variantsAreExactlyTheCombinationsOfTheOptions() {
        assertThat(products).allSatisfy(product -> {
            int combinations =
                    product.options().values().stream().mapToInt(List::size).reduce(1, (a, b) -> a * b);
            assertThat(product.options()).hasSizeLessThanOrEqualTo(3);
            assertThat(product.variants()).hasSize(combinations).allSatisfy(variant -> assertThat(
                            variant.options().keySet())
                    .isEqualTo(product.options().keySet()));
        });
    }

    @Test
    void someAreSoldOutSomeAreDraftsSomeAreReduced() {
        assertThat(products).anyMatch(product -> !product.published());
        assertThat(products).anyMatch(product -> product.variants().stream().allMatch(v -> v.onHand() == 0));
        assertThat(variants().stream().filter(variant -> variant.compareAt() != null))
                .hasSizeGreaterThan(50);
    }

    @Test
    void oneIsABundleOfThingsOfItsStoreThatCostsLessThanTheyDo() {
        assertThat(stores.stream().flatMap(store -> store.products().stream()
                        .filter(product -> !product.parts().isEmpty())
                        .map(bundle -> worth(store, bundle)
                                .subtract(bundle.variants().get(0).price()))))
                .isNotEmpty()
                .allSatisfy(saved -> assertThat(saved).isPositive());
    }

    @Test
    void oneIsSoldBeforeItHasComeOutUpToALimit() {
        assertThat(products)
                .filteredOn(product -> product.preorder() != null)
                .isNotEmpty()
                .allSatisfy(product -> {
                    assertThat(product.published()).isTrue();
                    assertThat(product.preorder().limit()).isPositive();
                    assertThat(product.preorder().days()).isBetween(14, 90);
                    assertThat(product.variants()).extracting(Variant::onHand).containsOnly(0);
                });
    }

    @Test
    void noTwoProductsReadAlike() {
        assertThat(products.stream().map(DemoProduct::description).toList())
                .doesNotHaveDuplicates()
                .allMatch(html -> html.startsWith("<p>") && html.length() > 180)
                .noneMatch(html -> html.contains("null"));
    }

    /** What the parts of a bundle cost one by one; all of them are there. */
    private static BigDecimal worth(DemoStore store, DemoProduct bundle) {
        return bundle.parts().entrySet().stream()
                .map(part -> store.products().stream()
                        .flatMap(product -> product.variants().stream())
                        .filter(variant -> variant.sku().equals(part.getKey()) && variant.onHand() > 0)
                        .findFirst()
                        .orElseThrow()
                        .price()
                        .multiply(BigDecimal.valueOf(part.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Variant> variants() {
        List<Variant> all = new ArrayList<>();
        products.forEach(product -> all.addAll(product.variants()));
        return all;
    }
}
