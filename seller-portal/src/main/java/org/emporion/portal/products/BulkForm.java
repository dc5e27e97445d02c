package org.emporion.portal.products;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.emporion.catalog.bulk.BulkChanges;
import org.emporion.catalog.bulk.BulkOrder;
import org.emporion.catalog.bulk.BulkPreview;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.OnlyCheck;

/** What is typed to change the selected products at once, and what it would do where that can be seen before. */
@Named("productBulkForm")
@RequestScoped
public class BulkForm {

    @Inject
    private BulkChanges changes;

    @Inject
    private Desk desk;

    @Inject
    private ListBacking list;

    private final Map<String, String> typed = new HashMap<>();
    private BulkPreview preview;

    /** What is typed, by its field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** Null unless it was asked what a change of prices would do. */
    public BulkPreview getPreview() {
        return preview;
    }

    String start(String field, BulkOrder order) {
        return run(field, () -> changes.check(desk.seat(), list.selected(), order), order);
    }

    /** The same for a change of prices, whose question shows what it would do. */
    String startPrices(String field, BulkOrder order) {
        return run(field, () -> preview = changes.preview(desk.seat(), list.selected(), order), order);
    }

    private String run(String field, Runnable check, BulkOrder order) {
        try {
            if (OnlyCheck.isAsked()) {
                check.run();
                return null;
            }
            changes.start(desk.seat(), list.selected(), order);
        } catch (RuleViolated refused) {
            FieldProblem problem = refused.fields().get(0);
            throw "products".equals(problem.field())
                    ? refused
                    : RuleViolated.field(field, problem.code(), problem.detail());
        }
        return list.getProducts().again("/products/list");
    }
}
