package org.emporion.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Scope;
import org.emporion.kernel.Page;
import org.junit.jupiter.api.Test;

/** What the search on top looks through, and for whom. */
class FindersTest {

    private final Finders finders = new Finders(List.of(new OrderFinder(null), new ProductFinder(null)));

    @Test
    void productsComeBeforeOrders() {
        assertThat(open(Role.OWNER::mayRead)).containsExactly("products", "orders");
    }

    @Test
    void onlyWhatARoleMayReadIsLookedThrough() {
        assertThat(open(Role.CATALOG::mayRead)).containsExactly("products");
        assertThat(open(Role.ACCOUNTING::mayRead)).containsExactly("orders");
        assertThat(open(scope -> false)).isEmpty();
    }

    @Test
    void nothingIsFoundWithoutWords() {
        assertThat(finders.find(null, null, null, Page.Request.first(5))).isEmpty();
        assertThat(finders.find(null, " \t", null, Page.Request.first(5))).isEmpty();
    }

    private List<String> open(Predicate<Scope> mayRead) {
        return finders.open(mayRead).map(Finder::kind).toList();
    }
}
