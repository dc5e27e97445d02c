package org.emporion.catalog.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TenantEntity;
import org.emporion.kernel.column.TextMapColumn;

/** What a bulk change did with one product: what it was before, what it became, or why it could not be. */
@Entity
@Table(name = "bulk_change_item")
class BulkItem extends TenantEntity {

    /** What has become of a product. */
    enum State {
        WAITING,
        CHANGED,
        /** It was so already. */
        SAME,
        REFUSED,
        GIVEN_BACK,
        /** What it became is not there any more, or what it was cannot be again. */
        LEFT
    }

    private static final int MOST_NAMED = 3;

    @Column(name = "change_id")
    private UUID changeId;

    @Column(name = "product_id")
    private UUID productId;

    @Enumerated(EnumType.STRING)
    private State state;

    private String title;

    @Convert(converter = TextMapColumn.class)
    private Map<String, String> was;

    @Convert(converter = TextMapColumn.class)
    private Map<String, String> became;

    private String problem;
    private String detail;

    protected BulkItem() {}

    BulkItem(BulkChange change, UUID product) {
        super(change.tenant(), Ids.next());
        changeId = change.id();
        productId = product;
        state = State.WAITING;
        was = Map.of();
        became = Map.of();
    }

    /** The product is changed. */
    void change(Map<String, String> from, Map<String, String> to) {
        was = from;
        became = to;
        state = from.equals(to) ? State.SAME : State.CHANGED;
    }

    /** The product cannot be changed, and is as it was. */
    void refuse(String name, FieldProblem reason) {
        tell(State.REFUSED, name, reason);
    }

    /**
     * What of it can be given back: what is still as the change left it.
     *
     * @param anyway also what others have changed since
     */
    Map<String, String> former(Map<String, String> present, boolean anyway) {
        Map<String, String> former = new LinkedHashMap<>();
        was.forEach((key, value) -> {
            if (present.containsKey(key) && (anyway || present.get(key).equals(became.get(key)))) {
                former.put(key, value);
            }
        });
        return former;
    }

    /** Whether others have changed some of it meanwhile. */
    boolean isOvertaken(Map<String, String> former) {
        return former.size() < was.size();
    }

    /**
     * What others have made of it, beside what it was.
     *
     * @param words for a value
     */
    FieldProblem overtaken(Map<String, String> present, UnaryOperator<String> words) {
        String both = was.entrySet().stream()
                .filter(each -> !Objects.equals(present.get(each.getKey()), became.get(each.getKey())))
                .map(each -> both(each.getValue(), present.get(each.getKey()), words))
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining("; "));
        return new FieldProblem("", BasedOn.CHANGED_MEANWHILE, "It was changed again since then: " + both + ".");
    }

    private static String both(String before, String now, UnaryOperator<String> words) {
        return (now == null ? "a variant is gone" : "now " + words.apply(now)) + ", before the change "
                + words.apply(before);
    }

    void giveBack() {
        state = State.GIVEN_BACK;
    }

    /** The product stays as it is. */
    void leave(String name, FieldProblem reason) {
        tell(State.LEFT, name, reason);
    }

    UUID product() {
        return productId;
    }

    State state() {
        return state;
    }

    BulkView.Problem problem() {
        return new BulkView.Problem(productId, title, problem, detail);
    }

    private void tell(State next, String name, FieldProblem reason) {
        state = next;
        title = name;
        problem = reason.code();
        detail = reason.detail();
    }
}
