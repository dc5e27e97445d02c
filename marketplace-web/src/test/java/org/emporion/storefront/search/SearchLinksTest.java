package org.emporion.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchLinksTest {

    private final SearchLinks links = new SearchLinks(SearchParametersTest.parse(Map.of(
            "q",
            List.of("mug & cup"),
            "option.color",
            List.of("Blue"),
            "sort",
            List.of("-price"),
            "page",
            List.of("3"))));

    @Test
    void aValueIsAddedOrTakenAwayFromTheFirstPage() {
        assertThat(links.toggled("brand", "Loom")).isEqualTo("q=mug+%26+cup&option.Colour=Blue&sort=-price&brand=Loom");
        assertThat(links.toggled("option.Colour", "blue")).isEqualTo("q=mug+%26+cup&sort=-price");
    }

    @Test
    void aLowestAndAHighestPriceGoTogether() {
        SearchLinks limited = new SearchLinks(SearchParametersTest.parse(
                Map.of("q", List.of("mug"), "minPrice", List.of("10.50"), "maxPrice", List.of("20"))));

        assertThat(limited.page(2)).isEqualTo("q=mug&minPrice=10.50&maxPrice=20.00&page=2");
        assertThat(limited.unlimited()).isEqualTo("q=mug");
        assertThat(limited.besideLimits()).containsExactly(new SearchLinks.Parameter("q", "mug"));
    }

    @Test
    void theWordsStayWhenChoicesGo() {
        assertThat(links.cleared()).isEqualTo("q=mug+%26+cup");
        assertThat(links.sorted(Sort.RELEVANCE)).isEqualTo("q=mug+%26+cup&option.Colour=Blue");
        assertThat(links.page(2)).endsWith("&page=2");
    }
}
