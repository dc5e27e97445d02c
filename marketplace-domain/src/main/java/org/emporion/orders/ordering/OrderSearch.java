package org.emporion.orders.ordering;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
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

    /** As conditions for the orders of a store. */
    Matching matching(TenantId store) {
        return new Matching(store, this);
    }

    /** A search for orders as conditions in JPQL on an order that is called o, with the values that they name. */
    static final class Matching {

        /** Which lines match is asked once for all orders, not again for each of them. */
        private static final String WORD =
                """
                and (lower(o.number) like :%1$s or %2$s like :%1$s
                  or o.id in (select l.orderId from OrderLine l where l.tenantId = :store
                    and (%3$s like :%1$s or %4$s like :%1$s)))""";

        private static final String NAME =
                PlainText.smallInJpql("function('jsonb_extract_path_text', o.parties.shipTo, 'name')");

        private static final String CHANGED =
                """
                 and (o.id in (select e.orderId from OrderEvent e where e.tenantId = :store and e.happenedAt >= :since)
                  or o.id in (select p.orderId from Parcel p where p.tenantId = :store and p.deliveredAt >= :since))""";

        private final StringBuilder where = new StringBuilder(" where o.tenantId = :store and o.status in :statuses");
        private final Map<String, Object> values = new HashMap<>();

        private Matching(TenantId store, OrderSearch search) {
            values.put("store", store.value());
            values.put("statuses", search.statuses().isEmpty() ? EnumSet.allOf(OrderStatus.class) : search.statuses());
            limited("start", " and o.placedAt >= :start", search.placed().start());
            limited("end", " and o.placedAt < :end", search.placed().end());
            limited("since", " " + CHANGED, search.changedSince());
            List<String> words = search.words();
            for (int i = 0; i < words.size(); i++) {
                where.append(' ').append(word("word" + i));
                values.put("word" + i, PlainText.containingSmall(words.get(i)));
            }
        }

        private static String word(String name) {
            return WORD.formatted(
                    name, NAME, PlainText.smallInJpql("l.line.sku"), PlainText.smallInJpql("l.line.title"));
        }

        private void limited(String name, String condition, Instant limit) {
            if (limit != null) {
                where.append(condition);
                values.put(name, limit);
            }
        }

        /** A query for orders that match. */
        <T> TypedQuery<T> query(EntityManager em, String selecting, String ordering, Class<T> type) {
            TypedQuery<T> query = em.createQuery(selecting + where + ordering, type);
            values.forEach(query::setParameter);
            return query;
        }
    }
}
