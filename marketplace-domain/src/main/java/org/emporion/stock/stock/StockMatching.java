package org.emporion.stock.stock;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.kernel.TenantId;

/** A query for stock as conditions in JPQL on a stock item that is called s and its SKU k, with the values that they name. */
final class StockMatching {

    static final String ROWS = " where s.tenantId = :store and k.tenantId = s.tenantId and k.id = s.id";

    /** A bundle has no stock of its own: that of its parts is counted. */
    private static final String NO_BUNDLE =
            " and not exists (select b.id from BundleContent b where b.tenantId = s.tenantId and b.variantId = s.id)";

    private static final String WORD = " and (k.codes like :%1$s or k.words like :%1$s)";

    private final StringBuilder words = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();
    private final String level;
    private final boolean archivedToo;

    StockMatching(TenantId store, StockQuery query) {
        values.put("store", store.value());
        level = query.level().condition() + since(query.changedSince());
        archivedToo = query.changedSince() != null;
        List<String> patterns = query.patterns();
        for (int i = 0; i < patterns.size(); i++) {
            words.append(WORD.formatted("word" + i));
            values.put("word" + i, patterns.get(i));
        }
    }

    private String since(Instant changed) {
        if (changed == null) {
            return "";
        }
        values.put("since", changed);
        return " and s.changedAt >= :since";
    }

    boolean hasWords() {
        return !words.isEmpty();
    }

    /** Whether what is kept of archived products matches too, for whoever follows the list. */
    boolean isArchivedToo() {
        return archivedToo;
    }

    /** What matches. */
    <T> TypedQuery<T> query(EntityManager em, String selecting, String ordering, Class<T> type) {
        String kept = archivedToo ? "" : " and k.keptStatus is not null";
        return with(em.createQuery(selecting + ROWS + NO_BUNDLE + kept + words + level + ordering, type));
    }

    /** What is kept of archived products, which lists leave out unless they are followed. */
    TypedQuery<Object[]> archived(EntityManager em, String selecting) {
        return with(em.createQuery(selecting + ROWS + NO_BUNDLE + " and k.keptStatus is null" + level, Object[].class));
    }

    /** What is kept of all products, archived ones too. */
    TypedQuery<Object[]> all(EntityManager em, String selecting) {
        return with(em.createQuery(selecting + " where s.tenantId = :store" + NO_BUNDLE + level, Object[].class));
    }

    private <T> TypedQuery<T> with(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
