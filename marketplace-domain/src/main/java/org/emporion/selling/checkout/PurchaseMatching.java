package org.emporion.selling.checkout;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.RuleViolated;

/** A query of the platform as conditions in JPQL on a purchase that is called p, with the values that they name. */
final class PurchaseMatching {

    static final String LINES =
            "select p.number, p.status, p.createdAt, p.shipTo, p.email, p.totalMinor, p.currency from Purchase p";

    static final String COUNT = "select count(p) from Purchase p";

    private static final Map<String, String> SORTS = Map.of(
            "begun", " order by p.createdAt, p.number",
            "-begun", " order by p.createdAt desc, p.number",
            "total", " order by p.totalMinor, p.number",
            "-total", " order by p.totalMinor desc, p.number");

    /** Which orders match is asked once for all purchases, not again for each of them. */
    private static final String WORD =
            " and (lower(p.number) like :word%%1$d or %s like :word%%1$d or %s like :word%%1$d or p.number in ("
                            .formatted(
                                    PlainText.smallInJpql("p.email"),
                                    PlainText.smallInJpql("function('jsonb_extract_path_text', p.shipTo, 'name')"))
                    + "select s.purchaseNumber from PurchasePart s where lower(s.orderNumber) like :word%1$d))";

    private final StringBuilder where = new StringBuilder(" where 1 = 1");
    private final Map<String, Object> values = new HashMap<>();
    private final String order;
    private final boolean looksForSomebody;

    /** @throws RuleViolated when there is no such order */
    PurchaseMatching(PlatformPurchases.Query query) {
        order = SORTS.get(query.sort() == null ? "-begun" : query.sort());
        if (order == null) {
            throw RuleViolated.field("sort", "SORT", "Sort by begun or total, with a minus for the other way.");
        }
        and("p.status = :status", "status", query.status());
        and("p.buyerId = :buyer", "buyer", query.buyerId());
        and("p.createdAt >= :start", "start", query.begun().start());
        and("p.createdAt < :end", "end", query.begun().end());
        List<String> words = PlainText.words(query.text());
        for (int i = 0; i < words.size(); i++) {
            where.append(WORD.formatted(i));
            values.put("word" + i, PlainText.containingSmall(words.get(i)));
        }
        looksForSomebody = !words.isEmpty() || query.buyerId() != null;
    }

    String order() {
        return order;
    }

    /** Whether it is about somebody, and not just a look at what there is. */
    boolean looksForSomebody() {
        return looksForSomebody;
    }

    <T> TypedQuery<T> query(EntityManager em, String selecting, String ordering, Class<T> type) {
        TypedQuery<T> query = em.createQuery(selecting + where + ordering, type);
        values.forEach(query::setParameter);
        return query;
    }

    private void and(String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}
