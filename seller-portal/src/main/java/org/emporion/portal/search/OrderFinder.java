package org.emporion.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Page;
import org.emporion.orders.ordering.OrderSearch;
import org.emporion.orders.ordering.SellerOrders;
import org.emporion.orders.view.SellerOrderView;

/** Finds orders by number, receiver, and what was bought, as their list does. What stores are not shown of buyers finds nothing. */
@ApplicationScoped
class OrderFinder implements Finder {

    private final SellerOrders orders;

    @Inject
    OrderFinder(SellerOrders orders) {
        this.orders = orders;
    }

    @Override
    public String kind() {
        return "orders";
    }

    @Override
    public Scope scope() {
        return Scope.ORDERS;
    }

    @Override
    public int place() {
        return 2;
    }

    @Override
    public Page<Hit> find(Seat seat, String words, Page.Request page) {
        Page<SellerOrderView> found =
                orders.list(seat, new OrderSearch(Set.of(), words, OrderSearch.Sort.NEWEST), page);
        return page.of(found.items().stream().map(OrderFinder::hit).toList(), found.total());
    }

    private static Hit hit(SellerOrderView order) {
        return new Hit(
                "/orders/order?id=" + order.id(),
                order.number(),
                Stream.of(order.shipTo().name(), order.shipTo().city())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")),
                null,
                order.status(),
                order.total());
    }
}
