package org.emporion.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.emporion.catalog.product.ProductQuery;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

class ProductFiltersTest {

    @Test
    void nothingGivenNarrowsNothingDown() {
        assertThat(new ProductFilters().filters(null))
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
}
