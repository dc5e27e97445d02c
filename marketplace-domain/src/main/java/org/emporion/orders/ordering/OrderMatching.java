package org.emporion.orders.ordering;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.TenantId;
import org.emporion.orders.view.OrderStatus;

/** A search for orders as conditions in JPQL on an order that is called o, with the values that they name. */
final class OrderMatching {

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

    OrderMatching(TenantId store, OrderSearch search) {
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
        return WORD.formatted(name, NAME, PlainText.smallInJpql("l.line.sku"), PlainText.smallInJpql("l.line.title"));
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
