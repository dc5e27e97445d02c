package org.emporion.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.emporion.catalog.product.ProductQuery;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

class ProductFiltersTest {

    @Test
    void nothingGivenNarrowsNothingDown() {
        assertThat(new ProductFilters().filters(null, "EUR"))
                .isEqualTo(ProductQuery.everything().filters());
        assertThat(ProductQuery.changed(null, " ").to()).isNull();
    }

    @Test
    void aDayIsReadAsItIsWrittenInIso() {
        assertThat(ProductQuery.changed(null, " 2026-02-28 ").to()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThatThrownBy(() -> ProductQuery.changed(null, "2026-02-30"))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::code)
                        .containsExactly("DATE"));
    }

    @Test
    void aPriceThatIsNoneIsNamedByItsParameterAndLimitsDoNotCross() {
        assertThat(refused("abc", "-")).containsExactly("priceFrom AMOUNT", "priceTo AMOUNT");
        assertThat(refused("20", "10")).containsExactly("priceFrom RANGE");
        assertThat(new ProductFilters("10", "10")
                        .filters(null, "EUR")
                        .price()
                        .to()
                        .minor())
                .isEqualTo(1000);
    }

    private static List<String> refused(String from, String to) {
        RuleViolated refused =
                catchThrowableOfType(RuleViolated.class, () -> new ProductFilters(from, to).filters(null, "EUR"));
        return refused.fields().stream()
                .map(each -> each.field() + " " + each.code())
                .toList();
    }
}
