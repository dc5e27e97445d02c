package org.emporion.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.emporion.demo.DemoCatalog;
import org.emporion.demo.DemoProduct;
import org.junit.jupiter.api.Test;

/** What was written before anything was tuned. */
class JudgedQueriesTest {
    private static final Set<String> KINDS =
            Set.of("known", "typo", "natural", "german", "intent", "attribute", "price", "noise", "joined", "code");
    private static final String DEMO = "demo/";

    @Test
    void thereAreEnoughOfEveryKind() throws IOException {
        Map<String, Long> kinds = all().stream().collect(Collectors.groupingBy(Judged::kind, Collectors.counting()));
        assertThat(all()).hasSizeGreaterThanOrEqualTo(400);
        assertThat(kinds.keySet()).isEqualTo(KINDS);
        assertThat(kinds.values()).allMatch(count -> count >= 30);
    }

    @Test
    void everySecondOneOfAKindIsOnlyReported() throws IOException {
        for (String kind : KINDS) {
            List<Judged> some =
                    all().stream().filter(each -> each.kind().equals(kind)).toList();
            for (int i = 0; i < some.size(); i++) {
                assertThat(some.get(i).id()).isEqualTo(String.format(Locale.ROOT, "%s-%02d", kind, i + 1));
                assertThat(some.get(i).half()).isEqualTo(i % 2 == 0 ? Judged.TUNING : Judged.REPORTED);
            }
        }
    }

    @Test
    void eachIsAskedOnceAndCanBeAnswered() throws IOException {
        assertThat(all()).extracting(Judged::text).doesNotHaveDuplicates().allMatch(text -> !text.isBlank());
        assertThat(all()).allMatch(Judged::isAnswerable);
    }

    @Test
    void whatIsNamedOfTheDemoIsOnSaleThere() throws IOException {
        Set<String> onSale = DemoCatalog.stores().stream()
                .flatMap(store -> store.products().stream())
                .filter(DemoProduct::published)
                .map(product -> DEMO + product.slug())
                .collect(Collectors.toSet());
        assertThat(all().stream().flatMap(each -> each.grades().keySet().stream()))
                .filteredOn(product -> product.startsWith(DEMO))
                .isNotEmpty()
                .allMatch(onSale::contains);
    }

    @Test
    void columnsAreGradesFromTheBestOneDown() {
        assertThat(JudgedQueries.read("# so\nx-01\tx\ttuning\tred mug\td/a d/b\t\td/c\nx-02\tx\treported\tmug\td/a"))
                .containsExactly(
                        new Judged("x-01", "x", "tuning", "red mug", Map.of("d/a", 3, "d/b", 3, "d/c", 1)),
                        new Judged("x-02", "x", "reported", "mug", Map.of("d/a", 3)));
    }

    @Test
    void whatIsNotOnSaleIsNotExpected() {
        Judged query = new Judged("x-01", "x", Judged.TUNING, "mug", Map.of("d/a", 3, "d/b", 1));
        assertThat(query.among(Set.of("d/a")).grades()).isEqualTo(Map.of("d/a", 3));
        assertThat(query.among(Set.of("d/b")).isAnswerable()).isFalse();
    }

    private static List<Judged> all() throws IOException {
        return JudgedQueries.all();
    }
}
