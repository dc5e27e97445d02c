package org.emporion.catalog.productfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emporion.catalog.productfiles.ImportedProduct.OtherPrice;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns of prices in other currencies than the main one of the store. */
class OtherPriceColumnsTest {

    private static final String HEADER = "Handle,Title,Variant Price,";
    private static final CategoryMatcher CATEGORIES = new CategoryMatcher(List.of());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Price USD",
                "price usd",
                "Price / USD",
                "Price (USD)",
                "Price in USD",
                "Variant Price USD",
                "variant price - usd",
                "price_usd",
                "priceUSD",
                "USD Price"
            })
    void aPriceIsKnownByItsCurrencyHoweverTheyAreWrittenTogether(String heading) {
        assertThat(PriceColumn.of(heading)).contains(PriceColumn.price("USD"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Compare At Price USD",
                "Compare-at price / USD",
                "Variant Compare At Price (USD)",
                "compare_at_usd",
                "compareAtPrice USD",
                "USD compare at price"
            })
    void soIsAPriceToCompareWith(String heading) {
        assertThat(PriceColumn.of(heading)).contains(PriceColumn.compareAt("USD"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Price",
                "Variant Price",
                "Compare-at price",
                "Price / International",
                "Compare At Price / United States",
                "Price per",
                "Price XYZ",
                "Cost USD",
                "Unit Price Measure",
                "Included / USD"
            })
    void otherHeadingsAreNone(String heading) {
        assertThat(PriceColumn.of(heading)).isEmpty();
    }

    @Test
    void rowsSayWhatTheirColumnsHaveWithMarksAndTheDecimalSignOfTheFile() {
        ImportedProduct mug = ReadProducts.first(
                "Handle;Title;Variant Price;Price / USD;Compare At Price USD;Price JPY;price_gbp\n"
                        + "mug;Mug;19,90;$ 24,50;1.030,00;2980;\n",
                CATEGORIES);

        assertThat(mug.isRejected()).as("%s", mug.notes()).isFalse();
        assertThat(mug.rows().get(0).prices())
                .isEqualTo(Map.of(
                        "USD",
                                new OtherPrice(
                                        Optional.of(Money.parse("24.50", "USD")),
                                        Optional.of(Money.parse("1030.00", "USD"))),
                        "JPY", new OtherPrice(Optional.of(Money.ofMinor(2980, "JPY")), null),
                        "GBP", new OtherPrice(Optional.empty(), null)));
    }

    @ParameterizedTest
    @CsvSource({
        "Price USD, 24.505, DECIMALS",
        "Price JPY, 29.80, DECIMALS",
        "Price USD, -1.00, NEGATIVE",
        "Price USD, 99999999.00, RANGE",
        "Price USD, a lot, AMOUNT",
        "Price USD, \u20ac 5.00, AMOUNT",
        "Price USD, 0.00, PRICE_MISSING",
        "Compare At Price USD, -1.00, NEGATIVE"
    })
    void whatIsNoPriceKeepsItsProductOutAndNamesTheColumn(String column, String cell, String code) {
        ImportedProduct mug = ReadProducts.first(HEADER + column + "\nmug,Mug,19.90," + cell + "\n", CATEGORIES);

        assertThat(mug.isRejected()).isTrue();
        assertThat(mug.notes()).extracting(ImportNote::field, ImportNote::code).containsExactly(tuple(column, code));
    }

    @Test
    void anEarlierPriceIsRoundedOrLeftOutAsTheMainOneIs() {
        List<ImportedProduct> products = all(HEADER + "Price USD,Compare At Price USD\n"
                + "one,One,19.90,20.00,24.505\ntwo,Two,19.90,20.00,15.00\nthree,Three,19.90,20.00,0\n");

        assertThat(products)
                .flatExtracting(ImportedProduct::notes)
                .extracting(ImportNote::field, ImportNote::code)
                .containsExactly(tuple("Compare At Price USD", "ROUNDED"), tuple("Compare At Price USD", "NOT_HIGHER"));
        assertThat(products)
                .extracting(each -> each.rows().get(0).prices().get("USD").compareAt())
                .containsExactly(Optional.of(Money.parse("24.51", "USD")), Optional.empty(), Optional.empty());
    }

    @Test
    void aCellThatASpreadsheetHasSpoiledSaysNothing() {
        ImportedProduct mug = ReadProducts.first(HEADER + "Price USD\nmug,Mug,19.90,#REF!\n", CATEGORIES);

        assertThat(mug.isRejected()).isFalse();
        assertThat(mug.notes()).extracting(ImportNote::code).containsExactly("SPREADSHEET_ERROR");
        assertThat(mug.rows().get(0).prices()).isEqualTo(Map.of("USD", new OtherPrice(null, null)));
    }

    @Test
    void aCurrencyThatIsNotTradedInIsToldOnceForTheFile() throws Exception {
        Path file = Files.writeString(
                folder.resolve("swiss.csv"),
                HEADER + "Price CHF,Compare At Price CHF\nmug,Mug,19.90,18.00,\njug,Jug,19.90,19.00,\n");
        try (ShopifyFile read = ShopifyFile.open(file, null, CATEGORIES, ReadProducts.EURO, ReadProducts.CODES)) {
            ImportedProduct mug = read.next(0).orElseThrow();

            assertThat(mug.isRejected()).isFalse();
            assertThat(mug.rows().get(0).prices()).isEmpty();
            assertThat(mug.notes())
                    .extracting(ImportNote::error, ImportNote::field, ImportNote::detail)
                    .containsExactly(tuple(
                            false,
                            "Price CHF",
                            "Prices are in EUR, USD, GBP, SEK, PLN, JPY here. What the file has in CHF was left out."));
            assertThat(read.next(0).orElseThrow().notes()).isEmpty();
        }
    }

    @Test
    void theMainCurrencyOfTheStoreNamesTheMainPriceWhereNoOtherColumnHasIt() throws Exception {
        ImportedProduct mug =
                ReadProducts.first("Handle,Title,Price EUR,Compare At Price EUR\nmug,Mug,19.90,24.90\n", CATEGORIES);

        assertThat(mug.isRejected()).as("%s", mug.notes()).isFalse();
        assertThat(mug.draft().variants().get(0).price()).isEqualTo(Money.parse("19.90", "EUR"));
        assertThat(mug.draft().variants().get(0).compareAt()).isEqualTo(Money.parse("24.90", "EUR"));
        assertThat(mug.carried().has(ImportField.COMPARE_AT)).isTrue();
        assertThat(mug.rows().get(0).prices()).isEmpty();
        assertThatThrownBy(() -> all("Handle,Title,Price USD\nmug,Mug,24.50\n"))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("Variant Price");
    }

    @Test
    void theSamePricesInTwoColumnsAreTold() throws Exception {
        Path file = Files.writeString(
                folder.resolve("twice.csv"),
                "Handle,Title,Price EUR,Variant Price,Price USD,price_usd\nmug,Mug,1.00,19.90,24.50,2.00\n");
        try (ShopifyFile read = ShopifyFile.open(file, null, CATEGORIES, ReadProducts.EURO, ReadProducts.CODES)) {
            ImportedProduct mug = read.next(0).orElseThrow();

            assertThat(mug.draft().variants().get(0).price()).isEqualTo(Money.parse("19.90", "EUR"));
            assertThat(mug.rows().get(0).prices().get("USD").price()).contains(Money.parse("24.50", "USD"));
            assertThat(mug.notes())
                    .extracting(ImportNote::field, ImportNote::code, ImportNote::detail)
                    .containsExactly(
                            tuple(
                                    "Price EUR",
                                    "COLUMN_TWICE",
                                    "The file has these prices in two columns; the column \"Price EUR\" was left out,"
                                            + " and \"Variant Price\" counts."),
                            tuple(
                                    "Price USD",
                                    "COLUMN_TWICE",
                                    "The file has these prices in two columns; the column \"price_usd\" was left out,"
                                            + " and \"Price USD\" counts."));
        }
    }

    @Test
    void aWrittenFileHasTheColumnsOfEachCurrencyBehindTheMainOnes() {
        assertThat(FileRows.headings(List.of("JPY", "USD")))
                .containsSubsequence(
                        "Variant Price",
                        "Variant Compare At Price",
                        "Price JPY",
                        "Compare At Price JPY",
                        "Price USD",
                        "Compare At Price USD",
                        "Cost per item")
                .allMatch(each -> ShopifyColumn.of(each).isPresent()
                        || PriceColumn.of(each).isPresent());
    }

    private static List<ImportedProduct> all(String csv) {
        return ReadProducts.all(csv, CATEGORIES);
    }
}
