package org.emporion.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.emporion.kernel.Money;
import org.emporion.web.table.ListExport.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListExportTest {

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void csvHasTheHeadingsAndARowForEach() throws IOException {
        write(new CsvExport(), Map.of("Title", "Bowl, \"oak\"", "Price", Money.parse("1299.90", "EUR")));

        assertThat(csv()).isEqualTo("\uFEFFPrice,Title\r\n1299.90,\"Bowl, \"\"oak\"\"\"\r\n");
    }

    @Test
    void csvHasTimesAsTheClocksOfTheMarketplaceShowThem() throws IOException {
        write(new CsvExport(), Map.of("Changed", Instant.parse("2026-07-01T22:30:00Z")));

        assertThat(csv()).endsWith("2026-07-02 00:30\r\n");
    }

    @Test
    void csvRunsNoFormulaAndLeavesNumbersAlone() throws IOException {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20")) {
            file.reset();
            write(new CsvExport(), Map.of("Title", start + "cmd"));
            assertThat(csv().replace("\"", "")).contains("\n'" + start + "cmd");
        }
        file.reset();
        write(new CsvExport(), Map.of("Available", -3L, "Options", Map.of("Colour", "=1+1")));
        assertThat(csv()).endsWith("-3,'=1+1\r\n");
    }

    @Test
    void csvGuardsHeadingsToo() throws IOException {
        write(new CsvExport(), Map.of("=cmd", "x"));

        assertThat(csv()).startsWith("\uFEFF'=cmd");
    }

    @Test
    void xlsxHasNumbersAsNumbersAndTextsAsTexts() throws IOException {
        write(new XlsxExport(), Map.of("Price", Money.parse("19.90", "EUR"), "Title", "=1+1 & <b>"));

        String sheet = sheet();
        assertThat(sheet).contains("<v>19.90</v>").contains("=1+1 &amp; &lt;b&gt;");
        assertThat(sheet).as("no cell is a formula").doesNotContain("<f>");
    }

    @Test
    void aLongListIsWrittenWhileItIsReadAndEndsWithAWord() throws IOException {
        for (ListExport export : List.of(new CsvExport(), new XlsxExport())) {
            file.reset();
            Random random = new Random(1);
            List<Integer> sizes = new ArrayList<>();
            LazyPages<Integer> list = new LazyPages<>(
                    (sort, page) -> {
                        sizes.add(file.size());
                        return page.of(
                                IntStream.range(page.offset(), page.offset() + page.size())
                                        .boxed()
                                        .toList(),
                                10_500);
                    },
                    number -> number,
                    ListAddress.of(Map.of()),
                    false);
            Function<Object, Object> words = row -> random.ints(40, 'a', 'z')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            export.write(file, List.of(new Part("Words", words)), list);

            assertThat(sizes).hasSize(100);
            IntStream.range(1, 9).forEach(tenth -> assertThat(sizes.get(tenth * 10 + 10))
                    .as("after %d pages", tenth * 10 + 10)
                    .isGreaterThan(sizes.get(tenth * 10)));
            String text = export instanceof CsvExport ? csv() : sheet();
            assertThat(text).contains("The file ends here, with 10,000 of 10,500 rows.");
        }
    }

    private void write(ListExport export, Map<String, Object> row) throws IOException {
        List<Part> parts = row.keySet().stream()
                .sorted()
                .map(heading -> new Part(heading, any -> row.get(heading)))
                .toList();
        export.write(
                file,
                parts,
                new LazyPages<>(
                        (sort, page) -> page.of(List.of("row"), 1), each -> each, ListAddress.of(Map.of()), false));
    }

    private String csv() {
        return file.toString(StandardCharsets.UTF_8);
    }

    /** Read by the directory at the end, as spreadsheets do: a file written in one go knows no sizes before. */
    private String sheet() throws IOException {
        Path kept = Files.write(folder.resolve("list.xlsx"), file.toByteArray());
        try (ZipFile zip = new ZipFile(kept.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
