package org.emporion.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoPagesTest {

    private static final Path INITIAL = Path.of("../marketplace-domain/src/main/resources/org/emporion/store/legal");

    @Test
    void everyPageOfThePlatformIsWritten() throws IOException {
        try (Stream<Path> pages = Files.list(INITIAL)) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(page -> page.endsWith(".html")))
                    .hasSize(7)
                    .allSatisfy(page -> assertThat(DemoData.text("pages/" + page))
                            .contains("<h2>", "<p>")
                            .isNotEqualTo(Files.readString(INITIAL.resolve(page))));
        }
    }

    @Test
    void theImprintNamesAnOperatorWhoIsNobodyReal() {
        assertThat(DemoData.text("pages/imprint.html"))
                .contains("GmbH", "Managing director", "+49 30", "VAT identification number", "made up")
                .containsPattern(Pattern.compile("@[a-z]+\\.example"));
    }
}
