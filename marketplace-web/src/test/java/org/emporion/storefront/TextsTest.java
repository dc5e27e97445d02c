package org.emporion.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern TEXT = Pattern.compile("\\btext\\['([\\w.-]+)'\\]");
    private static final Pattern KIT = Pattern.compile("\\bkit(?:\\['([\\w.-]+)'\\]|\\.(?!js\\b)([a-z]+)\\b)");

    @Test
    void everyTextOfAPageIsInTheBundle() throws IOException {
        assertThat(ResourceBundle.getBundle("org.emporion.storefront.Texts").keySet())
                .containsAll(used(TEXT));
    }

    @Test
    void everyTextThatPagesTakeFromTheKitIsThere() throws IOException {
        assertThat(ResourceBundle.getBundle("org.emporion.web.kit").keySet()).containsAll(used(KIT));
    }

    private static Set<String> used(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            return files.filter(each -> each.toString().endsWith(".xhtml"))
                    .flatMap(each -> pattern.matcher(read(each)).results())
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
