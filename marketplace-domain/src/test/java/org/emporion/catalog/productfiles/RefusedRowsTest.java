package org.emporion.catalog.productfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedRowsTest {

    @TempDir
    private Path folder;

    @Test
    void allRowsOfARefusedProductComeBackUnderTheSameColumnsWithWhatWasWrong() throws IOException {
        String file = "Handle,Title,Variant Price\nmug,Mug,5\njug,\"Jug, tall\",a lot\njug,,6\npan,Pan,7\n";

        assertThat(refused(file, Map.of(3L, "Write an amount.")))
                .containsExactly(
                        "Handle,Title,Variant Price,Emporion: what was wrong",
                        "jug,\"Jug, tall\",a lot,Write an amount.",
                        "jug,,6,");
    }

    @Test
    void decimalCommasStayAmongTheirSemicolons() throws IOException {
        assertThat(refused("sep=;\nHandle;Title;Variant Price\njug;;1,90\n", Map.of(3L, "Title: missing")))
                .containsExactly("Handle;Title;Variant Price;Emporion: what was wrong", "jug;;1,90;Title: missing");
    }

    @Test
    void whatIsRepairedComesInAsIfItHadNeverBeenRefused() throws IOException {
        String file = "Handle,Title,Vendor,Variant Price\nj\u00fcg,J\u00fcg,=Mill,a lot\n";
        String repaired =
                String.join("\n", refused(file, Map.of(2L, "Write an amount."))).replace("a lot", "5");

        ImportedProduct jug = ReadProducts.first(repaired, new CategoryMatcher(List.of()));

        assertThat(jug.isRejected()).as("%s", jug.notes()).isFalse();
        assertThat(jug.handle()).isEqualTo("j\u00fcg");
        assertThat(jug.draft().brand()).isEqualTo("=Mill");
        assertThat(jug.notes()).isEmpty();
    }

    @Test
    void aRowThatIsLongerThanAMillionCharactersSaysThatItIsNotAllThere() throws IOException {
        String row = "jug," + "x".repeat(1_002_000) + ",5";

        List<String> refused = refused("Handle,Title,Variant Price\n" + row + "\n", Map.of(2L, "Too long."));

        assertThat(refused.get(1))
                .hasSizeLessThan(row.length())
                .endsWith(
                        "Too long. This file has only the first million characters of the row: take the rest from your own file.");
    }

    @Test
    void cellsBeyondTheLastColumnStandBehindWhatWasWrong() throws IOException {
        assertThat(refused("Handle,Title,Variant Price\njug,Jug,5,tall,\"1,2\"\n", Map.of(2L, "Five cells.")))
                .containsExactly(
                        "Handle,Title,Variant Price,Emporion: what was wrong", "jug,Jug,5,Five cells.,tall,\"1,2\"");
    }

    private List<String> refused(String file, Map<Long, String> problems) throws IOException {
        Path source = Files.writeString(folder.resolve("source.csv"), file);
        Path target = folder.resolve("refused.csv");
        RefusedRows.write(source, null, ReadProducts.EURO, new TreeMap<>(problems), target);
        String text = Files.readString(target, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        assertThat(folder.toFile().list()).hasSize(2);
        return text.substring(1).lines().toList();
    }
}
