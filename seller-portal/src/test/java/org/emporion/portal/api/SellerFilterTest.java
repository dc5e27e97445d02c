package org.emporion.portal.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

class SellerFilterTest {

    @Test
    void anApiKeyIsNotTakenForAnotherStoreThanItsOwn() {
        for (String other : List.of("other", "mill-2", "")) {
            assertThatThrownBy(() -> SellerFilter.mustFit("mill", other))
                    .asInstanceOf(InstanceOfAssertFactories.type(RuleViolated.class))
                    .extracting(refused ->
                            refused.fields().stream().map(FieldProblem::field).toList())
                    .isEqualTo(List.of("X-Store"));
        }
    }

    @Test
    void anApiKeyMayNameItsOwnStoreOrNone() {
        assertThatCode(() -> SellerFilter.mustFit("mill", null)).doesNotThrowAnyException();
        assertThatCode(() -> SellerFilter.mustFit("mill", " Mill ")).doesNotThrowAnyException();
    }
}
