package org.emporion.storefront.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.storefront.search.SearchRequest;
import org.junit.jupiter.api.Test;

class AskedPageTest {

    private Map<String, List<String>> read;

    @Test
    void aPageOrAnOrderThatIsGoneIsLeftOutAndSaidSo() {
        assertThat(asked("page", "99999999999", "sort", "height", "q", "mug"))
                .containsExactlyInAnyOrder("page", "sort");
        assertThat(read).containsOnlyKeys("q");
    }

    @Test
    void aPageThatIsNoNumberIsTheFirstAndSaidToBeNone() {
        for (String page : List.of("abc", "0", "-3", "1.5")) {
            assertThat(asked("page", page)).as(page).containsExactly("number");
            assertThat(read).isEmpty();
        }
    }

    @Test
    void aPageBeyondTheEndIsTheFirst() {
        AskedPage first = AskedPage.first(Map.of("page", List.of("7")), this::reading);

        assertThat(first.notes()).containsExactly("page");
        assertThat(read).isEmpty();
    }

    @Test
    void pricesAreReadAsPeopleWriteThem() {
        assertThat(asked("minPrice", "10,50", "maxPrice", "1.234,00")).isEmpty();
        assertThat(read).containsEntry("minPrice", List.of("10.50")).containsEntry("maxPrice", List.of("1234.00"));
    }

    @Test
    void crossedPricesAreSwapped() {
        assertThat(asked("minPrice", "20", "maxPrice", "10,50")).containsExactly("crossed");
        assertThat(read).containsEntry("minPrice", List.of("10.50")).containsEntry("maxPrice", List.of("20"));
    }

    @Test
    void aFilterThatCannotBeUnderstoodIsLeftOutAndSaidSo() {
        assertThat(asked("minPrice", "cheap", "brand", "Loom")).containsExactly("filter");
        assertThat(read).containsOnlyKeys("brand");
    }

    @Test
    void wordsThatCannotBeSearchedForAreRefused() {
        assertThatThrownBy(() -> asked("q", "x".repeat(251))).isInstanceOf(RuleViolated.class);
    }

    private List<String> asked(String... parameters) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            given.put(parameters[i], List.of(parameters[i + 1]));
        }
        return AskedPage.of(given, this::reading).notes();
    }

    /** Refuses what the search refuses. */
    private SearchRequest reading(Map<String, List<String>> given) {
        Problems problems = new Problems();
        read = Map.copyOf(given);
        problems.require(pageIsRead(), "page", "RANGE", "Pages count from 1.");
        problems.require(!given.containsKey("sort"), "sort", "UNKNOWN", "No such order.");
        problems.require(!given.getOrDefault("q", List.of("")).get(0).matches(".{251,}"), "q", "LENGTH", "Too long.");
        problems.require(number("minPrice", "0") >= 0, "minPrice", "AMOUNT", "No amount.");
        problems.require(number("minPrice", "0") <= number("maxPrice", "9999"), "maxPrice", "RANGE", "Crossed.");
        problems.throwIfAny();
        return null;
    }

    private boolean pageIsRead() {
        return read.getOrDefault("page", List.of("1")).get(0).matches("[1-9]\\d{0,8}");
    }

    private double number(String name, String otherwise) {
        String text = read.getOrDefault(name, List.of(otherwise)).get(0);
        return text.matches("[\\d.]+") ? Double.parseDouble(text) : -1;
    }
}
