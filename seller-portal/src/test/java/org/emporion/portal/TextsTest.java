package org.emporion.portal;

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

    private static final Pattern TEXT = Pattern.compile("\\bt\\['([\\w.]+)'\\]");
    private static final Pattern SAID =
            Pattern.compile("(?:FlashMessages\\.\\w+|all|done)\\(\\s*\"([\\w.]+\\.[\\w.]+)\"");

    @Test
    void everyTextOfAPageIsInTheBundle() throws IOException {
        assertThat(bundle()).containsAll(used(Path.of("src/main/webapp"), TEXT));
    }

    @Test
    void everythingThatIsSaidIsInTheBundle() throws IOException {
        assertThat(bundle()).containsAll(used(Path.of("src/main/java"), SAID));
    }

    @Test
    void aTrackingNumberIsNowhereSaidToBeNeededAndNoCrowdIsPromised() {
        ResourceBundle texts = ResourceBundle.getBundle("org.emporion.portal.Texts");

        assertThat(texts.getString("landing.step4.text")).contains("with or without a tracking number");
        assertThat(texts.getString("today.ship.note")).contains("tracking number if there is one");
        assertThat(bundle().stream().map(texts::getString))
                .noneMatch(text -> text.contains("enter the tracking number"))
                .noneMatch(text -> text.contains("hundreds of"));
    }

    private static Set<String> bundle() {
        return ResourceBundle.getBundle("org.emporion.portal.Texts").keySet();
    }

    private static Set<String> used(Path folder, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(each -> each.toString().matches(".*\\.(xhtml|java)"))
                    .flatMap(each -> pattern.matcher(read(each)).results())
                    .map(found -> found.group(1))
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
