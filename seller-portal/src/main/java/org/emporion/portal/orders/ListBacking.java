package org.emporion.portal.orders;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.emporion.orders.ordering.OrderSearch;
import org.emporion.orders.ordering.OrderStatus;
import org.emporion.orders.ordering.SellerOrderView;
import org.emporion.orders.ordering.SellerOrders;
import org.emporion.portal.desk.Desk;
import org.emporion.web.table.LazyPages;

/** The orders of the store: by state, searched, sorted. */
@Named("orderList")
@ViewScoped
public class ListBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<OrderStatus> TO_SHIP = Set.of(OrderStatus.ACCEPTED, OrderStatus.PARTLY_SHIPPED);

    @Inject
    private SellerOrders orders;

    @Inject
    private Desk desk;

    private LazyPages<SellerOrderView> found;
    private String status;
    private String text;
    private transient Map<OrderStatus, Long> counts;
    private transient SellerOrders.Sum sum;

    @PostConstruct
    void open() {
        found = new LazyPages<>(
                (sort, page) -> orders.list(desk.seat(), new OrderSearch(statuses(), text, sort(sort)), page),
                each -> each.id());
    }

    /** What all found orders come to. */
    public SellerOrders.Sum getSum() {
        if (sum == null) {
            sum = orders.sum(desk.seat(), new OrderSearch(statuses(), text, OrderSearch.Sort.NEWEST));
        }
        return sum;
    }

    public LazyPages<SellerOrderView> getFound() {
        return found;
    }

    /** The states to filter by; the open ones together are the work. */
    public List<OrderStatus> getStates() {
        return Arrays.asList(OrderStatus.values());
    }

    public long count(OrderStatus state) {
        if (counts == null) {
            counts = orders.counts(desk.seat());
        }
        return counts.getOrDefault(state, 0L);
    }

    public boolean isFirstUse() {
        return getStates().stream().allMatch(each -> count(each) == 0);
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** One state, or SHIP for what waits to be sent, partly or whole. */
    private Set<OrderStatus> statuses() {
        return getStates().stream()
                .filter(each -> each.name().equals(status) || "SHIP".equals(status) && TO_SHIP.contains(each))
                .collect(Collectors.toSet());
    }

    private static OrderSearch.Sort sort(String field) {
        return switch (field == null ? "" : field) {
            case "placedAt" -> OrderSearch.Sort.OLDEST;
            case "total" -> OrderSearch.Sort.LOWEST;
            case "-total" -> OrderSearch.Sort.TOTAL;
            case "status" -> OrderSearch.Sort.STATUS;
            case "-status" -> OrderSearch.Sort.LATER_STATUS;
            default -> OrderSearch.Sort.NEWEST;
        };
    }
}
