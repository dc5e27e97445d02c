package org.emporion.web.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emporion.selling.promotion.PromotionKind;
import org.junit.jupiter.api.Test;

class KitPagesTest {

    private static final Pattern TEXT = Pattern.compile("\\bkit\\['([\\w.-]+\\w)'\\]");
    private static final Pattern SAID = Pattern.compile("\"(promotion\\.\\w+)\"");

    @Test
    void everyTextOfASharedPageIsThere() throws IOException {
        Set<String> texts = ResourceBundle.getBundle("org.emporion.web.kit").keySet();

        assertThat(texts).containsAll(used(Path.of("src/main/resources/META-INF"), TEXT));
        assertThat(texts).containsAll(used(Path.of("src/main/java/org/emporion/web/promotion"), SAID));
        assertThat(Stream.of(PromotionKind.values()).map(kind -> "promotion.kind." + kind))
                .allMatch(texts::contains);
    }

    private static Set<String> used(Path folder, Pattern pattern) throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(xhtml|java)"))
                    .toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        return used;
    }
}
