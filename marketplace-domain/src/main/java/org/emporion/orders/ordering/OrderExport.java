package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.ground.export.ExportSource;
import org.emporion.ground.walls.Scope;
import org.emporion.kernel.TenantId;
import org.emporion.orders.view.SellerOrderView;

/** The list of orders as a file. */
@ApplicationScoped
class OrderExport implements ExportSource {

    private final OrderRepository orders;

    @Inject
    OrderExport(OrderRepository orders) {
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
    public long count(TenantId store, ZoneId zone, Map<String, String> filters) {
        return orders.count(store, search(zone, filters));
    }

    @Override
    public List<Row> after(TenantId store, ZoneId zone, Map<String, String> filters, UUID after, int most) {
        return orders.after(store, search(zone, filters), after, most).stream()
                .map(order -> row(order.id(), order.view()))
                .toList();
    }

    private static OrderSearch search(ZoneId zone, Map<String, String> filters) {
        return OrderSearch.of(filters, OrderSearch.Sort.NEWEST).in(zone);
    }

    private static Row row(UUID id, SellerOrderView order) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("number", order.number());
        cells.put("state", order.status());
        cells.put("receiver", receiver(order));
        cells.put(
                "items",
                order.lines().stream()
                        .map(line -> line.quantity() + " × " + line.title()
                                + (line.chosen().isEmpty() ? "" : " (" + line.chosen() + ")"))
                        .toList());
        cells.put("total", order.total());
        cells.put("placed", order.placedAt());
        return new Row(id, cells);
    }

    private static String receiver(SellerOrderView order) {
        return Stream.of(
                        order.shipTo().name(),
                        order.shipTo().city(),
                        order.shipTo().country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
