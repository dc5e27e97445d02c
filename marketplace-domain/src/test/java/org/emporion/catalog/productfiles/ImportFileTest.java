package org.emporion.catalog.productfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are none: each is told what is the matter with it. */
class ImportFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsGoneIsAskedForAgain() {
        assertThat(refusal(folder.resolve("gone.csv"))).isEqualTo("FILE_GONE");
    }

    @Test
    void anEmptyFileIsTold() throws IOException {
        assertThat(refusal(Files.createFile(folder.resolve("empty.csv")))).isEqualTo("FILE_EMPTY");
        assertThat(refusalOf("")).isEqualTo("FILE_EMPTY");
    }

    @Test
    void aFileOfBytesThatNoTextHasIsTold() throws IOException {
        Path picture = Files.write(folder.resolve("picture.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1});

        assertThat(refusal(picture)).isEqualTo("FILE_BINARY");
    }

    @Test
    void aTableWithoutTheColumnsOfAProductFileIsTold() {
        assertThat(refusalOf("Name,Amount\nJug,3\n")).isEqualTo("COLUMN_MISSING");
    }

    @Test
    void aWorkbookIsToBeSavedAsCsvFirst() throws IOException {
        Path xlsx = Files.write(folder.resolve("products.csv"), new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0});
        Path xls = Files.write(folder.resolve("old.csv"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});

        assertThat(refusal(xlsx)).isEqualTo("FILE_WORKBOOK");
        assertThat(refusal(xls)).isEqualTo("FILE_WORKBOOK");
    }

    @Test
    void aFeedForGoogleMerchantIsToldWhatToDo() throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.csv"), "<?xml version=\"1.0\"?><rss><channel/></rss>");

        assertThat(refusal(feed)).isEqualTo("FILE_XML");
        assertThatThrownBy(() -> ShopifyGroups.of(
                        new BufferedReader(
                                new StringReader("id\ttitle\tdescription\tlink\timage_link\tavailability\tprice\n")),
                        ReadProducts.EURO))
                .hasMessageContaining("Google Merchant")
                .hasMessageContaining("id to Variant SKU");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, Gr\u00f6\u00dfe und \u00dcbergr\u00f6\u00dfe",
        "windows-1252, Caf\u00e9",
        "windows-1252, Th\u00e9i\u00e8re \u00e0 5 \u20ac",
        "windows-1252, A\u00f1o Ni\u00f1o",
        "windows-1252, M\u00b2 und 20\u00b0",
        "windows-1252, Men\u2019s \u201cbig\u201d wheel",
        "windows-1250, \u017b\u00f3\u0142ta \u0142\u00f3d\u017a",
        "windows-1250, Pe\u0142na paczka dla ma\u0142ych \u0142asuch\u00f3w",
        "windows-1251, \u041a\u0440\u0430\u0441\u043d\u0430\u044f \u0447\u0430\u0448\u043a\u0430"
    })
    void theOldEncodingIsGuessedByTheLookOfTheWordsAndTold(String encoding, String title) throws IOException {
        Path file = Files.write(
                folder.resolve("old.csv"), ("Handle,Title,Variant Price\nmug," + title + ",5\n").getBytes(encoding));

        ImportFile read = ImportFile.of(file, null);

        assertThat(read.charset().name()).isEqualTo(encoding);
        assertThat(read.notes()).extracting(ImportNote::code).containsExactly("ENCODING");
        assertThat(read.notes().get(0).detail()).contains(encoding);
    }

    @Test
    void theEncodingThatIsChosenCountsWithoutAWord() throws IOException {
        Path file = Files.write(
                folder.resolve("hu.csv"), "Handle,Title,Variant Price\nmug,\u0151szi,5\n".getBytes("windows-1250"));
        try (ShopifyFile read = ShopifyFile.open(
                file,
                FileEncoding.CENTRAL_EUROPEAN,
                new CategoryMatcher(List.of()),
                ReadProducts.EURO,
                ReadProducts.CODES)) {
            ImportedProduct mug = read.next(0).orElseThrow();

            assertThat(mug.draft().title()).isEqualTo("\u0151szi");
            assertThat(mug.notes()).isEmpty();
        }
    }

    @Test
    void theFirstProductBringsAlongWhatIsToldOfTheFile() throws IOException {
        Path file = Files.write(
                folder.resolve("de.csv"),
                "Handle,Title,Variant Price\nmug,Gr\u00f6\u00dfe,5\njug,Jug,5\n".getBytes("windows-1252"));
        try (ShopifyFile read =
                ShopifyFile.open(file, null, new CategoryMatcher(List.of()), ReadProducts.EURO, ReadProducts.CODES)) {
            assertThat(read.next(0).orElseThrow().notes())
                    .extracting(ImportNote::code)
                    .containsExactly("ENCODING");
            assertThat(read.next(0).orElseThrow().notes()).isEmpty();
        }
        try (ShopifyFile again =
                ShopifyFile.open(file, null, new CategoryMatcher(List.of()), ReadProducts.EURO, ReadProducts.CODES)) {
            assertThat(again.next(1).orElseThrow().notes()).isEmpty();
        }
    }

    private static String refusal(Path file) {
        return catchThrowableOfType(RuleViolated.class, () -> ImportFile.of(file, null))
                .code();
    }

    private static String refusalOf(String text) {
        return catchThrowableOfType(
                        RuleViolated.class,
                        () -> ShopifyGroups.of(new BufferedReader(new StringReader(text)), ReadProducts.EURO))
                .code();
    }
}
