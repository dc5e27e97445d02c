package org.emporion.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.Money;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;

class ProductQueryTest {

    @Test
    void anAddressOfTheListSaysAllThatItIsNarrowedDownTo() {
        ProductQuery query = ProductQuery.of(
                Map.of(
                        "q", "linen",
                        "status", "DRAFT",
                        "category", "fashion",
                        "brand", "Blue Mill",
                        "priceFrom", "5.00",
                        "priceTo", "19.90",
                        "changedFrom", "2026-11-01",
                        "changedTo", "2026-11-29"),
                ProductQuery.Sort.TITLE,
                "EUR");

        assertThat(query.words()).isEqualTo("linen");
        assertThat(query.status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(query.filters())
                .isEqualTo(new ProductQuery.Filters(
                        "fashion",
                        "Blue Mill",
                        new ProductQuery.Prices(Money.parse("5", "EUR"), Money.parse("19.90", "EUR")),
                        new DayRange(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 29))));
        assertThat(ProductQuery.of(Map.of("status", "NONE"), null, "EUR")).isEqualTo(ProductQuery.everything());
        assertThatThrownBy(() -> ProductQuery.of(Map.of("changedTo", "today"), null, "EUR"))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void wordsBeyondTheTenthAreNotLookedFor() {
        String words = IntStream.rangeClosed(1, 12).mapToObj(each -> "w" + each).collect(Collectors.joining(" "));
        ProductMatching matching = new ProductMatching(
                new TenantId(UUID.randomUUID()), new ProductQuery(words, null, null, null), code -> List.of(code));

        assertThat(matching.values())
                .containsKey("word" + (PlainText.MOST_WORDS - 1))
                .doesNotContainKey("word" + PlainText.MOST_WORDS);
    }
}
