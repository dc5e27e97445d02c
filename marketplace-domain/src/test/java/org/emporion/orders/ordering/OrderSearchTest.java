package org.emporion.orders.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

/** How a store asks for its orders. */
class OrderSearchTest {

    @Test
    void nothingNamedMeansTheNewestFirst() {
        assertThat(OrderSearch.Sort.of(" ")).isEqualTo(OrderSearch.Sort.NEWEST);
        assertThat(OrderSearch.Sort.of("total")).isEqualTo(OrderSearch.Sort.TOTAL);
    }

    @Test
    void anOrderOfTheListThatDoesNotExistIsNamed() {
        RuleViolated refused = catchThrowableOfType(RuleViolated.class, () -> OrderSearch.Sort.of("colour"));

        assertThat(refused.fields()).extracting("code").containsExactly("SORT");
    }

    @Test
    void aVeryLongTextIsCut() {
        assertThat(new OrderSearch(Set.of(), "x".repeat(500), OrderSearch.Sort.NEWEST).text())
                .hasSize(100);
    }
}
