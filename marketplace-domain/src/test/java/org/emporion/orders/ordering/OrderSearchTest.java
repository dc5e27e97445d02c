package org.emporion.orders.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.RuleViolated;
import org.emporion.orders.view.OrderStatus;
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
    void anAddressOfTheListSaysAllThatItIsNarrowedDownTo() {
        OrderSearch search = OrderSearch.of(
                Map.of("q", "ann", "status", "SHIP", "placedFrom", "2026-11-01", "placedTo", "2026-11-02"),
                OrderSearch.Sort.TOTAL);

        assertThat(search.statuses()).containsExactlyInAnyOrder(OrderStatus.ACCEPTED, OrderStatus.PARTLY_SHIPPED);
        assertThat(search.text()).isEqualTo("ann");
        assertThat(search.placed()).isEqualTo(new DayRange(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 2)));
        assertThat(OrderSearch.of(Map.of("status", "NEW"), null).statuses()).containsExactly(OrderStatus.NEW);
        assertThat(OrderSearch.of(Map.of(), OrderSearch.Sort.NEWEST)).isEqualTo(OrderSearch.all());
        RuleViolated refused =
                catchThrowableOfType(RuleViolated.class, () -> OrderSearch.of(Map.of("placedTo", "today"), null));
        assertThat(refused.fields()).extracting("field").containsExactly("placedTo");
    }

    @Test
    void aVeryLongTextIsCut() {
        assertThat(new OrderSearch(Set.of(), "x".repeat(500), OrderSearch.Sort.NEWEST).text())
                .hasSize(100);
    }
}
