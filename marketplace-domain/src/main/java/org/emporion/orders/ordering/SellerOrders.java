package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Money;
import org.emporion.kernel.Neighbours;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;

/** The orders of a store, for its people to find and read. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerOrders {

    private final OrderRepository orders;

    @Inject
    SellerOrders(OrderRepository orders) {
        this.orders = orders;
    }

    /** One page of the store's orders. */
    public Page<SellerOrderView> list(Seat seat, OrderSearch search, Page.Request page) {
        seat.mustRead(Scope.ORDERS);
        OrderSearch here = search.in(seat.zone());
        List<SellerOrderView> found = orders.search(seat.tenant(), here, page).stream()
                .map(SellerOrder::view)
                .toList();
        return page.of(found, () -> orders.count(seat.tenant(), here));
    }

    /**
     * The next of the store's orders in a lasting order, the latest placed first.
     *
     * @param after the last one that is known; null begins
     */
    public List<SellerOrderView> next(Seat seat, OrderSearch search, UUID after, int most) {
        seat.mustRead(Scope.ORDERS);
        return orders.after(seat.tenant(), search.in(seat.zone()), after, most).stream()
                .map(SellerOrder::view)
                .toList();
    }

    /** What stands before and after an order in a list of them. */
    public Neighbours neighbours(Seat seat, OrderSearch search, Neighbours.Place place) {
        seat.mustRead(Scope.ORDERS);
        return orders.neighbours(seat.tenant(), search.in(seat.zone()), place);
    }

    /**
     * How many orders there are and what those come to that were neither refused nor cancelled.
     *
     * @param totals one for each currency that occurs
     */
    public record Sum(long orders, List<Money> totals) {}

    /** All that the search finds, on whatever page. */
    public Sum sum(Seat seat, OrderSearch search) {
        seat.mustRead(Scope.ORDERS);
        return orders.sum(seat.tenant(), search.in(seat.zone()));
    }

    /** How many orders the store has in each state. */
    public Map<OrderStatus, Long> counts(Seat seat) {
        seat.mustRead(Scope.ORDERS);
        return orders.counts(seat.tenant());
    }

    /** What some orders of the store are called; others are not in it. */
    public Map<UUID, String> numbers(Seat seat, Collection<UUID> some) {
        seat.mustRead(Scope.ORDERS);
        return orders.numbers(seat.tenant(), some);
    }

    /** @throws NotFound when the store has no such order */
    public SellerOrderView get(Seat seat, UUID orderId) {
        seat.mustRead(Scope.ORDERS);
        return orders.get(seat.tenant(), orderId).view();
    }
}
