package org.emporion.catalog.transferfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.productfiles.CategoryMatcher;
import org.emporion.catalog.productfiles.ImportedProduct;
import org.emporion.catalog.productfiles.ReadProducts;
import org.emporion.kernel.Money;
import org.junit.jupiter.api.Test;

/** Which variant a row means; rows and variants are written "size/SKU", a variant's own SKU before the one of its file. */
class ImportMatchingTest {

    private static final List<String> STORE = List.of("S/A", "M/B", "L/C");

    @Test
    void optionValuesDecideForAllRowsWhereASkuIsRepeated() {
        assertThat(meant(STORE, "L/A", "M/A", "S/C")).isEqualTo(Map.of("L/A", "L/C", "M/A", "M/B", "S/C", "S/A"));
    }

    @Test
    void aSkuBesideRepeatedOnesTellsOnlyARowOfNewValuesAndAVariantThatNoRowClaims() {
        assertThat(meant(STORE, "XL/C", "S/A", "M/A")).isEqualTo(Map.of("XL/C", "L/C", "S/A", "S/A", "M/A", "M/B"));
        assertThat(meant(STORE, "XL/B", "S/A", "M/A")).isEqualTo(Map.of("XL/B", "new", "S/A", "S/A", "M/A", "M/B"));
    }

    @Test
    void aSkuOfItsOwnTellsAVariantWhoseSizeChanges() {
        assertThat(meant(STORE, "L/A", "M/B", "S/C")).isEqualTo(Map.of("L/A", "S/A", "M/B", "M/B", "S/C", "L/C"));
    }

    @Test
    void optionValuesDecideWhereTheSkusWouldMakeTwoVariantsOfOneSize() {
        assertThat(meant(STORE, "M/A")).isEqualTo(Map.of("M/A", "M/B"));
        assertThat(meant(STORE, "M/A", "S/D")).isEqualTo(Map.of("M/A", "M/B", "S/D", "S/A"));
    }

    @Test
    void twoVariantsOfOneSizeThatAreThereAlreadyAreToldApartByTheirSkus() {
        assertThat(meant(List.of("S/A", "M/B", "S/C"), "L/A", "M/B", "S/C"))
                .isEqualTo(Map.of("L/A", "S/A", "M/B", "M/B", "S/C", "S/C"));
        assertThat(meant(List.of("S/A", "M/B", "S/C"), "S/C", "M/C", "L/A"))
                .isEqualTo(Map.of("S/C", "S/C", "M/C", "M/B", "L/A", "S/A"));
    }

    @Test
    void noFileMakesTwoVariantsOfOneSize() {
        for (List<String> store :
                List.of(STORE, List.of("S/A/A", "M/B/A", "L/C"), List.of("S/A", "M/A-2/A", "L/A-3/A"))) {
            for (List<String> rows : files(3)) {
                assertThat(sizesAfter(store, rows))
                        .as("%s after %s", store, rows)
                        .doesNotHaveDuplicates();
            }
        }
    }

    /** All files of up to that many rows of different sizes, with any SKUs. */
    private static List<List<String>> files(int rows) {
        List<List<String>> files = new ArrayList<>();
        List<List<String>> shorter = rows == 1 ? List.of(List.of()) : files(rows - 1);
        for (List<String> file : shorter) {
            for (String size : List.of("S", "M", "L", "XL")) {
                if (file.size() == rows - 1 && file.stream().noneMatch(row -> row.startsWith(size + "/"))) {
                    Stream.of("A", "B", "C", "D", "")
                            .map(sku -> Stream.concat(file.stream(), Stream.of(size + "/" + sku))
                                    .toList())
                            .forEach(files::add);
                }
            }
        }
        return rows == 1
                ? files
                : Stream.concat(shorter.stream(), files.stream()).toList();
    }

    private static List<String> sizesAfter(List<String> store, List<String> rows) {
        ImportMatching matching = matching(store, rows);
        Stream<String> named = matching.places().stream().map(place -> cells(rows.get(place))[0]);
        Stream<String> others =
                matching.unnamed().stream().map(each -> each.options().get("Size"));
        return Stream.concat(named, others).toList();
    }

    /** The variant, as it was, that each row means. */
    private static Map<String, String> meant(List<String> store, String... rows) {
        ImportMatching matching = matching(store, Arrays.asList(rows));
        Map<String, String> meant = new TreeMap<>();
        for (int place : matching.places()) {
            KnownVariant known = matching.match(place);
            meant.put(rows[place], known == null ? "new" : known.options().get("Size") + "/" + known.sku());
        }
        return meant;
    }

    private static ImportMatching matching(List<String> store, List<String> rows) {
        StringBuilder csv = new StringBuilder("Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price\n");
        rows.forEach(row ->
                csv.append("shirt,Shirt,Size,").append(row.replace('/', ',')).append(",5\n"));
        ImportedProduct product = ReadProducts.first(csv.toString(), new CategoryMatcher(List.of()));
        List<Option> options = List.of(new Option("Size", List.of("S", "M", "L")));
        return new ImportMatching(
                product, options, store.stream().map(ImportMatchingTest::known).toList());
    }

    private static KnownVariant known(String text) {
        String[] cells = cells(text);
        String fileSku = cells.length > 2 ? cells[2] : null;
        Map<String, String> options = Map.of("Size", cells[0]);
        Money price = Money.ofMinor(500, "EUR");
        return new KnownVariant(
                UUID.randomUUID(),
                null,
                1,
                cells[1],
                fileSku,
                options,
                price,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                false);
    }

    private static String[] cells(String text) {
        return text.split("/");
    }
}
