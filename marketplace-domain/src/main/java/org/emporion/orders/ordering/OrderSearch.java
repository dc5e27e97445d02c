package org.emporion.orders.ordering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.emporion.kernel.RuleViolated;

/**
 * Which of its orders a store wants to see.
 *
 * @param statuses any of these; empty means all
 * @param text words, each in the number, the receiver's name, an SKU or a title, in any order and case; null or blank means any
 * @param placed on which days; null means any
 * @param sort in which order
 */
public record OrderSearch(Set<OrderStatus> statuses, String text, Days placed, Sort sort) {

    public OrderSearch(Set<OrderStatus> statuses, String text, Sort sort) {
        this(statuses, text, null, sort);
    }

    /** From one day to another, both included, as they are in UTC; null for no limit. */
    public record Days(LocalDate from, LocalDate to) {

        static final Days ANY = new Days(null, null);

        private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
        private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

        /** The first moment of these days. */
        Instant start() {
            return start(from == null || from.isBefore(FIRST) ? FIRST : from);
        }

        /** The first moment after these days. */
        Instant end() {
            return start((to == null || to.isAfter(LAST) ? LAST : to).plusDays(1));
        }

        static LocalDate day(Map<String, String> address, String field) {
            try {
                return address.get(field) == null ? null : LocalDate.parse(address.get(field));
            } catch (DateTimeParseException unreadable) {
                throw RuleViolated.field(field, "DATE", "Write a day like 2026-11-29.");
            }
        }

        private static Instant start(LocalDate day) {
            return day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }

    private static final Set<OrderStatus> TO_SHIP = Set.of(OrderStatus.ACCEPTED, OrderStatus.PARTLY_SHIPPED);

    /** More words than this narrow nothing down any further. */
    private static final int MOST_WORDS = 10;

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
        placed = placed == null ? Days.ANY : placed;
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
        Days placed = new Days(Days.day(address, "placedFrom"), Days.day(address, "placedTo"));
        return new OrderSearch(statuses, address.get("q"), placed, sort);
    }

    List<String> words() {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\s+")).limit(MOST_WORDS).toList();
    }

    public static OrderSearch all() {
        return new OrderSearch(Set.of(), null, Sort.NEWEST);
    }
}
