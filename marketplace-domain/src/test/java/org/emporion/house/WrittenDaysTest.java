package org.emporion.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Days that people read are written in one way: with the names of {@code Writing.DAYS}, never in the order of somebody's country. */
class WrittenDaysTest {

    /** A pattern with names in it, or a name alone, and the language that it is in. */
    private static final Pattern NAMED = Pattern.compile(
            "\\(\\s*(?:\"[^\"]*(?:MMM|EEE)[^\"]*\"|TextStyle\\.\\w++)\\s*,?+\\s*+(?!Writing\\.DAYS\\b)");

    private static final Pattern OF_A_COUNTRY =
            Pattern.compile("ofLocalized(?:Date|Time)|convertDateTime|toLocaleDate");

    /** Numbers alone in an order other than year, month, day. */
    private static final Pattern NUMBERS = Pattern.compile("\"(?:dd?[./-]MM?|MM?[./-]dd?)\\b");

    private static final List<String> PAGES = List.of(".java", ".xhtml", ".js", ".ftl", ".ftlh");

    @Test
    void everyDayIsWrittenWithTheSameNames() {
        assertThat(Checkout.PRODUCTION.stream()
                        .flatMap(module -> Checkout.files(module + "/src/main").stream())
                        .filter(file -> PAGES.stream().anyMatch(file.toString()::endsWith))
                        .filter(file -> isWrittenOtherwise(Checkout.read(file)))
                        .map(Checkout::name))
                .as("use Writing.DAYS")
                .isEmpty();
    }

    @Test
    void aDayThatIsWrittenOtherwiseIsFound() {
        assertThat(List.of(
                        "ofPattern(\"d MMM uuuu\")",
                        "ofPattern(\"EEE d\", Locale.UK)",
                        "getDisplayName(TextStyle.SHORT, Locale.ENGLISH)",
                        "ofPattern(\"MM/dd/uuuu\")",
                        "ofLocalizedDate(FormatStyle.SHORT)",
                        "<f:convertDateTime type=\"date\"/>"))
                .allMatch(WrittenDaysTest::isWrittenOtherwise);
        assertThat(List.of(
                        "ofPattern(\"d MMM uuuu\", Writing.DAYS)",
                        "ofPattern(\n    \"EEE d\", Writing.DAYS)",
                        "getDisplayName(TextStyle.SHORT, Writing.DAYS)",
                        "ofPattern(\"uuuu-MM-dd HH:mm\")"))
                .noneMatch(WrittenDaysTest::isWrittenOtherwise);
    }

    private static boolean isWrittenOtherwise(String text) {
        return NAMED.matcher(text).find()
                || OF_A_COUNTRY.matcher(text).find()
                || NUMBERS.matcher(text).find();
    }
}
