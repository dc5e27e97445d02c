package org.emporion.orders.ordering;

import java.util.Arrays;
import java.util.Set;
import org.emporion.kernel.RuleViolated;

/**
 * Which of its orders a store wants to see.
 *
 * @param statuses any of these; empty means all
 * @param text part of the number, the receiver's name, an SKU or a title; null or blank means any
 * @param sort in which order
 */
public record OrderSearch(Set<OrderStatus> statuses, String text, Sort sort) {

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
        text = text == null || text.isBlank() ? null : text.strip();
        if (text != null && text.length() > 100) {
            text = text.substring(0, 100);
        }
    }

    public static OrderSearch all() {
        return new OrderSearch(Set.of(), null, Sort.NEWEST);
    }
}
