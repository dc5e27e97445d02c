package org.emporion.orders.ordering;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.RuleViolated;
import org.emporion.orders.view.OrderStatus;

/**
 * Which of its orders a store wants to see.
 *
 * @param statuses any of these; empty means all
 * @param text words, each in the number, the receiver's name, an SKU or a title, in any order and case; null or blank means any
 * @param placed on which days; null means any
 * @param changedSince something has happened to it then or later; null means any
 * @param sort in which order
 */
public record OrderSearch(Set<OrderStatus> statuses, String text, DayRange placed, Instant changedSince, Sort sort) {

    public OrderSearch(Set<OrderStatus> statuses, String text, Sort sort) {
        this(statuses, text, null, null, sort);
    }

    public OrderSearch(Set<OrderStatus> statuses, String text, DayRange placed, Sort sort) {
        this(statuses, text, placed, null, sort);
    }

    private static final Set<OrderStatus> TO_SHIP = Set.of(OrderStatus.ACCEPTED, OrderStatus.PARTLY_SHIPPED);

    /** Orders of a list. */
    public enum Sort {
        NEWEST("o.placedAt desc, o.id desc"),
        OLDEST("o.placedAt, o.id"),
        TOTAL("o.amounts.totalMinor desc, o.id desc"),
        LOWEST("o.amounts.totalMinor, o.id"),
        STATUS("o.status, o.placedAt desc, o.id desc"),
        LATER_STATUS("o.status desc, o.placedAt desc, o.id desc");

        private final String path;

        Sort(String path) {
            this.path = path;
        }

        /** By its name in small letters; newest first when nothing is named. */
        public static Sort of(String name) {
            if (name == null || name.isBlank()) {
                return NEWEST;
            }
            return Arrays.stream(values())
                    .filter(each -> each.name().equalsIgnoreCase(name.strip()))
                    .findFirst()
                    .orElseThrow(() ->
                            RuleViolated.field("sort", "SORT", "Orders sort by newest, oldest, total or status."));
        }

        String path() {
            return path;
        }
    }

    public OrderSearch {
        statuses = Set.copyOf(statuses);
        placed = placed == null ? DayRange.ANY : placed;
        text = text == null || text.isBlank() ? null : text.strip();
        if (text != null && text.length() > 100) {
            text = text.substring(0, 100);
        }
    }

    /**
     * What an address of the list asks for: one state, or SHIP for what waits to be sent, partly or whole, or any.
     *
     * @throws RuleViolated when a day is no date
     */
    public static OrderSearch of(Map<String, String> address, Sort sort) {
        String status = address.get("status");
        Set<OrderStatus> statuses = Arrays.stream(OrderStatus.values())
                .filter(each -> each.name().equals(status) || "SHIP".equals(status) && TO_SHIP.contains(each))
                .collect(Collectors.toSet());
        DayRange placed = DayRange.of(address.get("placedFrom"), "placedFrom", address.get("placedTo"), "placedTo");
        return new OrderSearch(statuses, address.get("q"), placed, sort);
    }

    /** The same, with days by the clocks of this zone. */
    OrderSearch in(ZoneId zone) {
        return new OrderSearch(statuses, text, placed.in(zone), changedSince, sort);
    }

    List<String> words() {
        return PlainText.words(text);
    }

    public static OrderSearch all() {
        return new OrderSearch(Set.of(), null, Sort.NEWEST);
    }
}
