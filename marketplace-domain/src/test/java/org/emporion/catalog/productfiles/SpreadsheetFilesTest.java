package org.emporion.catalog.productfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emporion.catalog.input.ProductDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that went through a spreadsheet, of whatever country. */
class SpreadsheetFilesTest {

    private static final CategoryMatcher NO_CATEGORIES = new CategoryMatcher(List.of());

    @ParameterizedTest
    @CsvSource({
        "1.90, false, 1.90",
        "'1,90', false, 1.90",
        "'1,90', true, 1.90",
        "'1.234,50', false, 1234.50",
        "'1,234.50', false, 1234.50",
        "'1.234.567,5', true, 1234567.5",
        "1'234.50, false, 1234.50",
        "'12,345', true, 12.345",
        "'12,345', false, '12,345'",
        "'-3,5', true, -3.5",
        "'1,2,3', true, '1,2,3'",
        "ask us, true, ask us"
    })
    void numbersAreReadAsTheFileWritesThem(String written, boolean commas, String read) {
        assertThat(DecimalText.plain(written, commas)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "19.90 EUR, EUR, 19.90",
        "'\u20ac\u00a01.234,50', EUR, '1.234,50'",
        "'$ 1,234.50', USD, '1,234.50'",
        "'1 234,50 z\u0142', PLN, '1234,50'",
        "'-199 kr', SEK, -199",
        "\u00a51980, JPY, 1980",
        "19.90 EUR, USD, 19.90EUR"
    })
    void amountsMayBearTheMarkOfTheirCurrencyAndOfNoOther(String written, String currency, String read) {
        assertThat(DecimalText.unmarked(written, currency)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE, active, true",
        "WAHR, aktiv, true",
        "VRAI, actif, true",
        "VERO, attivo, true",
        "VERDADERO, activo, true",
        "WAAR, actief, true",
        "ja, '', true",
        "oui, '', true",
        "s\u00ed, '', true",
        "'', Aktiv, true",
        "FALSCH, aktiv, false",
        "FAUX, actif, false",
        "FALSO, activo, false",
        "ONWAAR, actief, false",
        "nein, '', false",
        "WAHR, Entwurf, false",
        "VRAI, archiv\u00e9, false",
        "'', '',"
    })
    void theWordsOfOurLanguagesForYesAndNoAreUnderstood(String published, String status, Boolean read) {
        ImportedProduct cup =
                first("Handle,Title,Variant Price,Published,Status\ncup,Cup,5," + published + "," + status);

        assertThat(cup.published()).isEqualTo(read);
        assertThat(notes(cup)).isEmpty();
    }

    @Test
    void aWordThatIsNotUnderstoodMakesADraftAndIsTold() {
        ImportedProduct cup = first("Handle,Title,Variant Price,Published,Status\ncup,Cup,5,maybe,unlisted");

        assertThat(cup.published()).isFalse();
        assertThat(cup.notes())
                .extracting(ImportNote::told)
                .containsExactly(
                        "Published: \"maybe\" is not understood; the product was taken as a draft. Write TRUE or FALSE.",
                        "Status: \"unlisted\" is not understood; the product was taken as a draft. Write active, draft or"
                                + " archived.");
    }

    @ParameterizedTest
    @CsvSource({
        "'12,50', 1.000, 1.250, 1000, 1250, ''",
        "12.50, 1.000, 1.250, 1, 1, ''",
        "'12,50', '1.000,00', '1.250,0', 1000, 1250, ''",
        "'12,50', 1.234.567, 12.5, 1234567, 13, ''",
        "12, 1.000, 1.250, 1000, 1250, THOUSANDS"
    })
    void aPointStandsBetweenThousandsWhereTheFileWritesDecimalCommas(
            String price, String stock, String grams, long onHand, int weight, String told) {
        ImportedProduct nail = first("Handle;Title;Variant Price;Variant Inventory Qty;Variant Grams\nnail;Nail;"
                + price + ";" + stock + ";" + grams);

        assertThat(nail.draft().variants().get(0).onHand()).isEqualTo(onHand);
        assertThat(nail.draft().variants().get(0).weightGrams()).isEqualTo(weight);
        assertThat(nail.notes().stream().map(ImportNote::code).distinct().toList())
                .isEqualTo("THOUSANDS".equals(told) ? List.of(told) : List.of());
    }

    @Test
    void aPriceWhosePointMayStandBetweenThousandsIsSaidToHaveBeenTakenSo() {
        ImportedProduct desk = first("Handle;Title;Variant Price\ndesk;Desk;1.234");

        assertThat(desk.draft().variants().get(0).price().minor()).isEqualTo(123_400);
        assertThat(desk.notes()).extracting(ImportNote::code).containsExactly("THOUSANDS");
        assertThat(first("Handle,Title,Variant Price,Variant Grams\ndesk,Desk,5,1.250")
                        .draft()
                        .variants()
                        .get(0)
                        .weightGrams())
                .isEqualTo(1);
    }

    @Test
    void whatWeighsLessThanAGramWeighsOne() {
        ImportedProduct bead = first("Handle,Title,Variant Price,Variant Grams\nbead,Bead,5,0.3");

        assertThat(bead.draft().variants().get(0).weightGrams()).isEqualTo(1);
        assertThat(bead.notes())
                .extracting(ImportNote::told)
                .containsExactly("Variant Grams: Weights are kept in whole grams; 0.3 was taken as 1.");
        assertThat(notes(first("Handle,Title,Variant Price,Variant Grams\nbead,Bead,5,0")))
                .isEmpty();
    }

    @Test
    void theDecimalsThatASpreadsheetGaveABarcodeAreTakenOffWithAWarning() {
        ImportedProduct mug = first("Handle,Title,Variant Price,Variant Barcode\nmug,Mug,5,4006381333931.0");

        assertThat(mug.draft().variants().get(0).barcode()).isEqualTo("4006381333931");
        assertThat(mug.notes()).extracting(ImportNote::code).containsExactly("DECIMALS_REMOVED");
    }

    @Test
    void decimalCommasAreReadWhereTheFileHasSemicolons() {
        ProductDraft.Variant roll =
                variant("Handle;Title;Variant Price;Variant Compare At Price;Variant Grams;Cost per item\n"
                        + "roll;Roll;1,90;2,50;75,4;0,333\n");

        assertThat(roll.price().minor()).isEqualTo(190);
        assertThat(roll.compareAt().minor()).isEqualTo(250);
        assertThat(roll.weightGrams()).isEqualTo(75);
        assertThat(roll.cost().minor()).isEqualTo(33);
        assertThat(variant("Handle;Title;Variant Price\ncake;Cake;1.234,50\n")
                        .price()
                        .minor())
                .isEqualTo(123_450);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "sep=;\r\n", "SEP=;\r\n", "\"sep=;\"\n"})
    void aLineThatTellsTheDelimiterIsPassedOver(String told) {
        ImportedProduct tray = first(told + "Handle;Title;Variant Price\ntray;Tray, oak;10.00\n");

        assertThat(tray.draft().title()).isEqualTo("Tray, oak");
        assertThat(tray.line()).isEqualTo(3);
    }

    @Test
    void theDelimiterThatIsToldCountsWhateverStandsInTheHeader() {
        assertThat(first("sep=|\nHandle|Title|Variant Price\ntray|Tray; a, b, c|10.00\n")
                        .draft()
                        .title())
                .isEqualTo("Tray; a, b, c");
    }

    @Test
    void aBarcodeWhoseDigitsASpreadsheetHasCutOffIsLeftOutWithAWarning() {
        ImportedProduct mug =
                first("Handle,Title,Variant SKU,Variant Price,Variant Barcode\nmug,Mug,M-1,5,4.00638E+12\n");

        assertThat(mug.draft().variants().get(0).barcode()).isNull();
        assertThat(mug.carriedIn(0).has(ImportField.BARCODE)).isFalse();
        assertThat(mug.carriedIn(0).has(ImportField.PRICE)).isTrue();
        assertThat(notes(mug)).containsExactly("2 Variant Barcode DIGITS_LOST");
    }

    @Test
    void aSkuThatASpreadsheetHasSpoiledIsLeftOutWithAWarning() {
        ImportedProduct mug = first("Handle,Title,Variant SKU,Variant Price\nmug,Mug,\"4,00638E+12\",5\n");
        ImportedProduct jug = first("Handle,Title,Variant SKU,Variant Price\njug,Jug,#NAME?,5\n");

        assertThat(mug.draft().skus()).containsExactly("mug");
        assertThat(mug.rows().get(0).sku()).isNull();
        assertThat(notes(mug)).containsExactly("2 Variant SKU DIGITS_LOST");
        assertThat(jug.draft().skus()).containsExactly("jug");
        assertThat(notes(jug)).containsExactly("2 Variant SKU SPREADSHEET_ERROR");
    }

    @Test
    void aSkuThatIsTooLongIsLeftOutWithAWarningAndNotCut() {
        ImportedProduct mug =
                first("Handle,Title,Variant SKU,Variant Price\nmug,Mug,%s,5\n".formatted("7".repeat(121)));
        ImportedProduct jug =
                first("Handle,Title,Variant SKU,Variant Price\njug,Jug,%s,5\n".formatted("7".repeat(120)));

        assertThat(mug.draft().skus()).containsExactly("mug");
        assertThat(mug.carriedIn(0).has(ImportField.SKU)).isFalse();
        assertThat(notes(mug)).containsExactly("2 Variant SKU TOO_LONG");
        assertThat(jug.draft().skus()).containsExactly("7".repeat(120));
        assertThat(jug.notes()).isEmpty();
    }

    @Test
    void textThatASpreadsheetKeptByAFormulaOrAnApostropheIsItself() {
        ImportedProduct mug = first("Handle,Title,Vendor,Variant SKU,Variant Price,Variant Barcode\n"
                + "mug,\"=\"\"Mug\"\"\",'=Mill,\"=\"\"0042\"\"\",5,'0401234567899\n");

        assertThat(mug.draft().title()).isEqualTo("Mug");
        assertThat(mug.draft().brand()).isEqualTo("=Mill");
        assertThat(mug.draft().skus()).containsExactly("0042");
        assertThat(mug.draft().variants().get(0).barcode()).isEqualTo("0401234567899");
        assertThat(mug.notes()).isEmpty();
    }

    @Test
    void theErrorOfASpreadsheetIsLeftOutAndChangesNothingThatIsThere() {
        ImportedProduct mug = first("Handle,Title,Vendor,Variant Price\nmug,Mug,#REF!,5\n");

        assertThat(mug.draft().brand()).isEmpty();
        assertThat(mug.carried().has(ImportField.BRAND)).isFalse();
        assertThat(notes(mug)).containsExactly("2 Vendor SPREADSHEET_ERROR");
        assertThat(first("Handle,Title,Variant Price\nmug,#NAME?,5\n").isRejected())
                .isTrue();
    }

    @Test
    void lettersThatWereLostBeforeAreTold() {
        assertThat(notes(first("Handle,Title,Variant Price\nmug,Gr\uFFFD\uFFFDe,5\n")))
                .containsExactly("2 Title LETTERS_LOST");
        assertThat(notes(first("Handle,Title,Variant Price\nmug,Gr\u00c3\u00b6\u00dfe,5\n")))
                .containsExactly("2 Title LETTERS_LOST");
    }

    @Test
    void whatCannotBeSeenIsNoPartOfACode() {
        ProductDraft.Variant mug = variant("Handle,Title,Variant SKU,Variant Price,Variant Barcode\n"
                + "mug,Mug,\u00a0M-\u200b1\u200e ,\u20075,\ufeff4006381333931\u00a0\n");

        assertThat(mug.sku()).isEqualTo("M-1");
        assertThat(mug.price().minor()).isEqualTo(500);
        assertThat(mug.barcode()).isEqualTo("4006381333931");
    }

    private static ProductDraft.Variant variant(String csv) {
        ImportedProduct product = first(csv);
        assertThat(product.isRejected()).as("%s", product.notes()).isFalse();
        return product.draft().variants().get(0);
    }

    private static ImportedProduct first(String csv) {
        return ReadProducts.first(csv, NO_CATEGORIES);
    }

    private static List<String> notes(ImportedProduct product) {
        return product.notes().stream()
                .map(each -> each.line() + " " + each.field() + " " + each.code())
                .toList();
    }
}
