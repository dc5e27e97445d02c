package org.emporion.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever strangers write into a description: what is left is made of harmless elements only, and nothing of it runs. */
class FormattedTextAttackTest {

    private static final String TEXT = "[^<>\"]*";

    /** The whole grammar of what may be left: text, and elements without attributes but for links outwards. */
    private static final Pattern HARMLESS = Pattern.compile("([^<>]|</?(p|br|b|strong|i|em|u|s|sub|sup|small|blockquote"
            + "|ul|ol|li|dl|dt|dd|h[2-6]|hr|table|thead|tbody|tr|th|td|caption|a)( /)?>"
            + "|<a href=\"(https?:|mailto:|[/?#])" + TEXT + "\" rel=\"nofollow noopener ugc\">"
            + "|<a href=\"[\\w./%;&-]*\" rel=\"nofollow noopener ugc\">)*+");

    static Stream<String> vectors() throws IOException {
        try (InputStream file = FormattedTextAttackTest.class.getResourceAsStream("/xss.txt")) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream().filter(line -> !line.startsWith("#")).map(line -> line.replace("\\t", "\t")
                    .replace("\\n", "\n")
                    .replace("\\0", "\0")
                    .replace("\\x01", "\u0001"));
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothingIsLeftThatRunsOrLoadsOrPretends(String vector) {
        for (String context : List.of(
                "%s", "<p>%s</p>", "<ul><li>%s</li></ul>", "Text %s text", "<table><tr><td>%s</td></tr></table>")) {
            String clean = FormattedText.clean(context.replace("%s", vector));
            assertThat(clean).matches(HARMLESS);
            assertThat(clean.toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("href=\"javascript", "href=\"data", "href=\"vbscript");
            assertThat(FormattedText.clean(clean)).as("cleaned twice").matches(HARMLESS);
        }
    }

    @Test
    void theVectorsAreMany() throws IOException {
        assertThat(vectors()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @Test
    void whatRunsWouldBeNoticed() {
        assertThat("<p onclick=\"x\">x</p>").doesNotMatch(HARMLESS);
        assertThat("<a href=\"javascript:alert(1)\" rel=\"nofollow noopener ugc\">x</a>")
                .doesNotMatch(HARMLESS);
        assertThat("<script>").doesNotMatch(HARMLESS);
    }
}
