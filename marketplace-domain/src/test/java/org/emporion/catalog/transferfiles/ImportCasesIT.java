package org.emporion.catalog.transferfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.ProductView;
import org.emporion.ground.walls.TestStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that once came in wrong, and the files of real stores: what is right of each. */
class ImportCasesIT {

    private static final BiConsumer<ImportFixture, ImportView> EACH_HANDLE_IS_A_PRODUCT = (store, job) -> {
        assertThat(job.products().updated()).isZero();
        assertThat(job.products().rejected()).isZero();
        assertThat(store.all())
                .hasSize((int) job.products().created())
                .extracting(ProductView::slug)
                .doesNotHaveDuplicates();
    };
    private static final String LONG_HANDLE = "a-very-long-handle-of-a-lamp-with-many-words-".repeat(3);

    private final CatalogFixture shop = new CatalogFixture();

    @TempDir
    private Path folder;

    static Stream<ImportCase> cases() {
        return Stream.of(handles(), amounts(), texts(), spreadsheets(), plain()).flatMap(each -> each);
    }

    private static Stream<ImportCase> handles() {
        return Stream.of(
                        ImportCase.of(
                                "01-long-handles",
                                LONG_HANDLE + "green,Green lamp,true,,,G-1,,1,5,,,\n" + LONG_HANDLE
                                        + "blue,Blue lamp,true,,,B-1,,1,5,,,\n",
                                EACH_HANDLE_IS_A_PRODUCT),
                        ImportCase.of(
                                "02-handles-without-latin-letters",
                                "茶碗,Bowl,true,,,B-1,,1,5,,,\nчашка,Cup,true,,,C-1,,1,5,,,\n",
                                EACH_HANDLE_IS_A_PRODUCT),
                        ImportCase.of(
                                "03-handles-alike",
                                "a_cup,A,true,,,A-1,,1,5,,,\na-cup,B,true,,,B-1,,1,5,,,\nA-Cup,C,true,,,C-1,,1,5,,,\n",
                                EACH_HANDLE_IS_A_PRODUCT),
                        ImportCase.of(
                                "13-title-only",
                                bytes("Title,Variant Price,Published\nA Product Without Handle,7,TRUE\n"),
                                (store, job) -> assertThat(store.product("a-product-without-handle")
                                                .status()
                                                .name())
                                        .isEqualTo("PUBLISHED")))
                .flatMap(each -> each);
    }

    private static Stream<ImportCase> amounts() {
        return Stream.of(
                        ImportCase.of(
                                "04-fraction-of-a-gram",
                                "tea,Tea,true,,,T-1,226.796185,1,5,,,\n",
                                (store, job) ->
                                        assertThat(only(store).weightGrams()).isEqualTo(227)),
                        ImportCase.of(
                                "07-long-option-texts-and-cost",
                                "pen,Pen,true," + "how long it is to be ".repeat(3) + "," + "ten letters ".repeat(10)
                                        + ",,,1,5,,,\ncap,Cap,true,,,,,1,5,,,3.3333\n",
                                (store, job) -> {
                                    assertThat(job.products().rejected()).isZero();
                                    assertThat(job.warnings()).isPositive();
                                    assertThat(store.all())
                                            .flatExtracting(ProductView::variants)
                                            .filteredOn(variant -> variant.cost() != null)
                                            .extracting(
                                                    variant -> variant.cost().minor())
                                            .containsExactly(333L);
                                }),
                        ImportCase.of(
                                "08-german-excel",
                                bytes("Handle;Title;Variant Price;Variant Compare At Price\nroll;Roll;1,90;2,50\n"
                                        + "cake;Cake;1.234,50;\n"),
                                (store, job) -> assertThat(prices(store)).containsExactlyInAnyOrder(190L, 123_450L)),
                        ImportCase.of(
                                "22-before-price",
                                "low,Low,true,,,,,1,10.00,5.00,,\nsame,Same,true,,,,,1,10.00,10.00,,\n",
                                (store, job) -> {
                                    assertThat(store.all())
                                            .flatExtracting(ProductView::variants)
                                            .extracting(ProductView.Variant::compareAt)
                                            .hasSize(2)
                                            .containsOnlyNulls();
                                    assertThat(store.codes(job)).contains("2 NOT_HIGHER");
                                }))
                .flatMap(each -> each);
    }

    private static Stream<ImportCase> texts() {
        return Stream.of(
                        ImportCase.of(
                                "06-title-of-230",
                                "lamp," + "A lamp of many words ".repeat(11) + ",true,,,,,1,5,,,\n",
                                (store, job) -> {
                                    assertThat(store.all().get(0).title()).hasSizeBetween(150, 200);
                                    assertThat(store.codes(job)).contains("2 SHORTENED");
                                }),
                        ImportCase.of(
                                "10a-windows-1250",
                                "Handle,Title,Variant Price\nlodz,\u017b\u00f3\u0142ta \u0142\u00f3d\u017a,5\n"
                                        .getBytes(Charset.forName("windows-1250")),
                                (store, job) -> {
                                    assertThat(store.all().get(0).title())
                                            .isEqualTo("\u017b\u00f3\u0142ta \u0142\u00f3d\u017a");
                                    assertThat(store.codes(job)).contains("1 ENCODING");
                                }),
                        ImportCase.of(
                                "23-quotes-in-description",
                                bytes("Handle,Title,Body (HTML),Variant Price\n"
                                        + "q,Q,\"<p>The \"\"big\"\" one = 15\"\" &amp; it's heavy</p>\",5\n"),
                                (store, job) -> assertThat(
                                                unescaped(store.all().get(0).description()))
                                        .isEqualTo("<p>The \"big\" one = 15\" & it's heavy</p>")))
                .flatMap(each -> each);
    }

    private static Stream<ImportCase> spreadsheets() {
        return Stream.of(
                        ImportCase.of(
                                "09-sep-line",
                                bytes("sep=;\nHandle;Title;Variant Price\ntray;Tray;10.00\n"),
                                (store, job) -> assertThat(prices(store)).containsExactly(1000L)),
                        ImportCase.of(
                                "11-spreadsheet-damage",
                                "mug,Mug,true,,,M-1,,1,5,,4.00638E+12,\njug,Jug,true,,,\"=\"\"0042\"\"\",,1,5,,,\n",
                                (store, job) -> {
                                    assertThat(store.codes(job)).contains("2 DIGITS_LOST");
                                    assertThat(store.all())
                                            .flatExtracting(ProductView::variants)
                                            .extracting(ProductView.Variant::barcode)
                                            .containsOnlyNulls();
                                    assertThat(store.all())
                                            .flatExtracting(ProductView::variants)
                                            .extracting(ProductView.Variant::sku)
                                            .contains("0042");
                                }))
                .flatMap(each -> each);
    }

    /** Cases whose harm lies elsewhere: here they only have to come in. */
    private static Stream<ImportCase> plain() {
        return Stream.of("14-long-tags", "15-brand-dotted-i", "17-search-words")
                .flatMap(name -> ImportCase.of(name, "cup,Cup,true,,,C-1,,1,5,,,\n", EACH_HANDLE_IS_A_PRODUCT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesInAsItIsMeant(ImportCase each) {
        ImportFixture store = store();
        ImportView job = store.imported(each.file(), false);

        assertThat(job.status()).isEqualTo(ImportView.Status.DONE);
        assertThat(job.products().rejected()).as(store.errors(job)).isZero();
        each.right().accept(store, job);
        assertThat(store.imported(each.file(), false).products())
                .isEqualTo(new ImportView.Products(0, job.products().created(), 0));
    }

    @Test
    void aSizeStaysTheSizeThatItWasWhereASkuIsRepeated() {
        String first = "sock,Sock,true,Size,S,SOCK,,5,10,,,\nsock,,,,M,SOCK,,5,20,,,\nsock,,,,L,SOCK,,5,30,,,\n";
        String second = "sock,Sock,true,Size,L,SOCK,,5,30,,,\nsock,,,,S,SOCK,,5,10,,,\nsock,,,,M,SOCK,,5,20,,,\n";
        List<ImportCase> before = ImportCase.of("05a-repeated-sku-first", first, (store, job) -> {})
                .toList();
        List<ImportCase> after = ImportCase.of("05b-repeated-sku-rows-in-another-order", second, (store, job) -> {})
                .toList();
        for (int i = 0; i < before.size(); i++) {
            ImportFixture store = store();
            store.imported(before.get(i).file(), false);
            Map<UUID, String> sizes = sizes(store);
            store.imported(after.get(i).file(), false);

            assertThat(sizes(store)).hasSize(3).isEqualTo(sizes);
        }
    }

    /** Files whose types say what a thing is, not where it stands. */
    static Stream<ProductFile> filesWithTypes() {
        return ProductFile.all()
                .filter(file -> file.name().matches("workshop.csv|rings.csv|shopify-(bicycles|jewelry).csv"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesWithTypes")
    void fewTypesOfRealStoresLeadNowhere(ProductFile file) {
        ImportFixture store = store();
        ImportView job = store.imported(file.bytes(), false);

        long unknown = store.codes(job).stream()
                .filter(code -> code.endsWith(" UNKNOWN_TYPE"))
                .count();
        assertThat(unknown).as(store.errors(job)).isLessThanOrEqualTo(file.products() / 10);
    }

    private ImportFixture store() {
        return new ImportFixture(shop, TestStores.anOpenStore(shop.database()), folder);
    }

    private static ProductView.Variant only(ImportFixture store) {
        return store.all().get(0).variants().get(0);
    }

    private static List<Long> prices(ImportFixture store) {
        return store.all().stream()
                .flatMap(each -> each.variants().stream())
                .map(each -> each.price().minor())
                .toList();
    }

    private static Map<UUID, String> sizes(ImportFixture store) {
        return store.all().get(0).variants().stream()
                .collect(Collectors.toMap(
                        ProductView.Variant::id,
                        each -> each.options() + " " + each.price().minor()));
    }

    private static String unescaped(String html) {
        return html.replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&#61;", "=")
                .replace("&amp;", "&");
    }

    private static byte[] bytes(String text) {
        return ImportCase.bytes(text, StandardCharsets.UTF_8);
    }
}
