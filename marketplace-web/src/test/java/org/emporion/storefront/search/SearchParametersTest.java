package org.emporion.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

class SearchParametersTest {

    @Test
    void nothingGivenMeansEverythingFromTheFirstPage() {
        SearchRequest request = parse(Map.of());

        assertThat(request.hasText()).isFalse();
        assertThat(request.sort()).isEqualTo(Sort.RELEVANCE);
        assertThat(request.page().page()).isOne();
        assertThat(request.page().size()).isEqualTo(20);
    }

    @Test
    void facetsTakeSeveralValuesAndOptionNamesHaveOneSpelling() {
        SearchRequest request = parse(Map.of(
                "option.color", List.of("Blue"),
                "option.COLOUR", List.of("Red", " "),
                "attr.material", List.of("Oak", "Pine"),
                "brand", List.of("Loom", "")));

        assertThat(request.options()).containsOnlyKeys("Colour");
        assertThat(request.options().get("Colour")).containsExactlyInAnyOrder("Blue", "Red");
        assertThat(request.attributes()).containsEntry("material", Set.of("Oak", "Pine"));
        assertThat(request.brands()).containsExactly("Loom");
    }

    @Test
    void everyBadParameterIsNamed() {
        assertThatThrownBy(() -> parse(Map.of(
                        "minPrice", List.of("cheap"),
                        "maxPrice", List.of("-1"),
                        "inStock", List.of("maybe"),
                        "sort", List.of("height"),
                        "page", List.of("x"),
                        "rating", List.of("9"),
                        "q", List.of("a".repeat(10_000)))))
                .asInstanceOf(type(RuleViolated.class))
                .satisfies(failure -> assertThat(failure.fields())
                        .extracting(FieldProblem::field)
                        .containsExactlyInAnyOrder("minPrice", "maxPrice", "inStock", "sort", "page", "rating", "q"));
    }

    @Test
    void aPriceBelowTheLowestIsRefused() {
        assertThatThrownBy(() -> parse(Map.of("minPrice", List.of("20"), "maxPrice", List.of("10.50"))))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void pagesEndAtTheTenThousandthHit() {
        assertThat(parse(Map.of("page", List.of("500"))).page().offset()).isEqualTo(9_980);
        for (String tooDeep : List.of("501", "1000000", "999999999")) {
            assertThatThrownBy(() -> parse(Map.of("page", List.of(tooDeep))))
                    .asInstanceOf(type(RuleViolated.class))
                    .satisfies(failure -> assertThat(failure.code()).isEqualTo("PAGE_TOO_DEEP"));
        }
    }

    @Test
    void whatCannotBePrintedBecomesASpace() {
        assertThat(parse(Map.of("q", List.of("blue\u0000mug\ud800"))).text()).isEqualTo("blue mug");
    }

    @Test
    void priceRangesAreReadAsTheyAreWritten() {
        SearchRequest request = parse(Map.of("price", List.of("25.00-49.99", "500.00-")));

        assertThat(request.chosen("price")).containsExactly("25.00-49.99", "500.00-");
        assertThatThrownBy(() -> parse(Map.of("price", List.of("-")))).isInstanceOf(RuleViolated.class);
    }

    static SearchRequest parse(Map<String, List<String>> parameters) {
        return SearchParameters.parse(parameters, Currencies.USUAL);
    }
}
