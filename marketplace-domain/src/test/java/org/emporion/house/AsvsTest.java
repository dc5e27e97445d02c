package org.emporion.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page that goes through OWASP ASVS 5.0 is complete. */
class AsvsTest {

    private static final Pattern ID = Pattern.compile("V\\d+\\.\\d+\\.\\d+");
    /** Injection, sessions, access, tokens: no requirement that applies goes without a test. */
    private static final Pattern WANTS_A_TEST = Pattern.compile("V1\\.[23]\\..*|V7\\..*|V8\\..*|V9\\..*");

    private static final String NOT_HERE = "not here";

    private static List<Row> rows;

    /** One line of the page: what it is about, and what shows it. */
    private record Row(List<String> ids, String shownBy) {

        static Row read(String line) {
            String[] cells = line.split("\\|");
            return new Row(
                    ID.matcher(cells[1]).results().map(MatchResult::group).toList(), cells[3].strip());
        }

        boolean applies() {
            return !shownBy.equals(NOT_HERE);
        }

        boolean hasTest() {
            return !TestName.in(shownBy).isEmpty();
        }
    }

    @BeforeAll
    static void read() throws IOException {
        rows = Files.readAllLines(Checkout.ROOT.resolve("docs/security/asvs.md")).stream()
                .filter(line -> line.startsWith("| V"))
                .map(Row::read)
                .toList();
    }

    @Test
    void everyRequirementOfTheFirstTwoLevelsStandsOnThePageOnce() throws IOException {
        List<String> all = Files.readAllLines(Path.of("src/test/resources/asvs-5.0.0-level-2.txt"));
        assertThat(rows.stream().flatMap(row -> row.ids().stream())).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void whatIsAboutAccessSessionsTokensAndInjectionHasATest() {
        assertThat(rows.stream()
                        .filter(Row::applies)
                        .filter(row -> !row.hasTest())
                        .flatMap(row -> row.ids().stream())
                        .filter(WANTS_A_TEST.asMatchPredicate()))
                .isEmpty();
    }

    @Test
    void theLargerPartIsShownByTestsAndEverythingByWords() {
        long applying = count(rows.stream().filter(Row::applies));
        assertThat(2 * count(rows.stream().filter(Row::hasTest))).isGreaterThan(applying);
        assertThat(rows)
                .noneMatch(row -> row.shownBy().isBlank() || row.shownBy().equals("?"));
    }

    private static long count(Stream<Row> some) {
        return some.mapToLong(row -> row.ids().size()).sum();
    }
}
