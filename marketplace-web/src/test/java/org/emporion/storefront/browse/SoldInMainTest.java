package org.emporion.storefront.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emporion.kernel.Page;
import org.emporion.storefront.search.SearchRequest;
import org.emporion.storefront.search.Sort;
import org.junit.jupiter.api.Test;

/** Where nothing is sold in the chosen currency, the same is counted in the main one. */
class SoldInMainTest {

    private final List<SearchRequest> counted = new ArrayList<>();

    @Test
    void theSameIsCountedOnceInTheMainCurrency() {
        SoldInMain found = found("bowl", "GBP");

        assertThat(found).isEqualTo(new SoldInMain("GBP", "EUR", 2412));
        assertThat(counted).extracting(SearchRequest::currency).containsExactly("EUR");
        assertThat(counted).extracting(SearchRequest::text).containsExactly("bowl");
    }

    @Test
    void inTheMainCurrencyNothingIsCounted() {
        assertThat(found("bowl", "EUR")).isEqualTo(SoldInMain.NONE);
        assertThat(counted).isEmpty();
    }

    private SoldInMain found(String words, String currency) {
        Map<String, List<String>> asked = Map.of("q", List.of(words), "currency", List.of(currency));
        return SoldInMain.of(asked, "EUR", SoldInMainTest::reading, request -> {
            counted.add(request);
            return 2412;
        });
    }

    private static SearchRequest reading(Map<String, List<String>> asked) {
        return new SearchRequest(
                asked.get("q").get(0),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                Set.of(),
                Set.of(),
                null,
                Map.of(),
                Map.of(),
                Sort.RELEVANCE,
                Page.Request.first(24),
                asked.get("currency").get(0));
    }
}
