package org.emporion.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests that our pages name exist, and links lead to them. */
class NamedTestsTest {

    private static final Path MONEY_AND_STOCK = Checkout.ROOT.resolve("docs/money-and-stock.md");
    private static final Map<String, String> SOURCES = TestName.sources();

    @Test
    void everyTestThatAPageNamesExists() {
        assertThat(pages().flatMap(page -> missing(Checkout.read(page)).map(test -> Checkout.name(page) + ": " + test)))
                .isEmpty();
    }

    @Test
    void everyLinkToATestLeadsToItsSource() {
        assertThat(pages().flatMap(page -> TestName.in(Checkout.read(page)).stream()
                        .filter(named -> !named.isLinkedFrom(page))
                        .map(TestName::written)))
                .isEmpty();
    }

    @Test
    void everyScenarioOfMoneyAndStockHasATest() {
        List<String> scenarios = Checkout.read(MONEY_AND_STOCK)
                .lines()
                .dropWhile(line -> !line.startsWith("| scenario"))
                .skip(2)
                .filter(line -> line.startsWith("|"))
                .toList();

        assertThat(scenarios).hasSizeGreaterThan(30);
        assertThat(scenarios).allMatch(line -> TestName.in(line).stream().anyMatch(named -> named.link() != null));
    }

    @Test
    void whatIsNoTestIsNoticed() {
        assertThat(missing("`NamedTestsTest.whatIsNoTestIsNoticed`")).isEmpty();
        assertThat(missing("`NamedTestsTest.whatIsNot`, `NobodysIT.whatever`, `NamedTestsTest.missing`"))
                .containsExactly("NamedTestsTest.whatIsNot", "NobodysIT.whatever", "NamedTestsTest.missing");
        assertThat(TestName.in("[`AsvsTest.read`](stripe.md)").get(0).isLinkedFrom(MONEY_AND_STOCK))
                .isFalse();
    }

    private static Stream<String> missing(String text) {
        return TestName.in(text).stream()
                .filter(named -> !named.isAmong(SOURCES))
                .map(TestName::written);
    }

    private static Stream<Path> pages() {
        return Stream.concat(Stream.of(Checkout.ROOT.resolve("README.md")), Checkout.files("docs").stream())
                .filter(file -> file.toString().endsWith(".md"));
    }
}
