package org.emporion.system.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The script that takes down one defence after the other still finds each of them. */
class TearDownScriptTest {

    @Test
    void everyDefenceIsWhereTheScriptLooksForIt() throws IOException, InterruptedException {
        Process script = new ProcessBuilder(
                        "sh", Path.of("tear-down").toAbsolutePath().toString(), "--aim")
                .redirectErrorStream(true)
                .start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(script.waitFor()).as(said).isZero();
        assertThat(said.lines()).hasSize(11).allMatch(line -> line.endsWith("is in sight"));
    }
}
