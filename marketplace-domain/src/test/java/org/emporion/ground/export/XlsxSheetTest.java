package org.emporion.ground.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.emporion.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxSheetTest {

    private static final Pattern CELL = Pattern.compile("<c r=\"(\\w+)\"[^>]*? s=\"(\\d+)\"[^>]*>(?:<v>)?([^<]*)");

    @TempDir
    private Path folder;

    @Test
    void amountsHaveTheDecimalsOfTheirCurrency() throws IOException {
        Map<String, String> parts = workbook(Money.parse("1234.50", "EUR"), Money.ofMinor(6200, "JPY"));

        assertThat(cells(parts)).containsEntry("A2", "1234.50").containsEntry("B2", "6200");
        assertThat(styles(parts).get("A2")).isNotEqualTo(styles(parts).get("B2"));
        assertThat(parts.get("xl/styles.xml")).contains("\"#,##0.00\"", "\"#,##0\"");
    }

    private static Map<String, String> cells(Map<String, String> parts) {
        return matches(parts, 3);
    }

    private static Map<String, String> styles(Map<String, String> parts) {
        return matches(parts, 2);
    }

    private static Map<String, String> matches(Map<String, String> parts, int group) {
        Map<String, String> found = new HashMap<>();
        CELL.matcher(parts.get("xl/worksheets/sheet1.xml"))
                .results()
                .forEach(each -> found.put(each.group(1), each.group(group)));
        return found;
    }

    private Map<String, String> workbook(Money... amounts) throws IOException {
        Path file = folder.resolve("amounts.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ExportFormat.Sheet sheet = ExportFormat.XLSX.open(out, List.of("One", "Other"))) {
            sheet.row(List.of(amounts).stream()
                    .map(each -> ExportCells.plain(each, ZoneOffset.UTC))
                    .toList());
        }
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry each : Collections.list(zip.entries())) {
                parts.put(each.getName(), new String(zip.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
