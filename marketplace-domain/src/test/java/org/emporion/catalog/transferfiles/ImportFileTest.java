package org.emporion.catalog.transferfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private static String refusal(Path file) {
        return catchThrowableOfType(RuleViolated.class, () -> ImportFile.of(file))
                .code();
    }

    private static String refusalOf(String text) {
        return catchThrowableOfType(
                        RuleViolated.class, () -> ShopifyGroups.of(new BufferedReader(new StringReader(text))))
                .code();
    }
}
