package org.emporion.portal.products;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.emporion.catalog.bulk.BulkChanges;
import org.emporion.catalog.bulk.BulkKind;
import org.emporion.catalog.bulk.BulkOrder;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.Numerals;
import org.emporion.web.faces.OnlyCheck;

/** What can be done with the selected products at once. */
@Named("productBulk")
@RequestScoped
public class BulkBacking {

    @Inject
    private BulkChanges changes;

    @Inject
    private Desk desk;

    @Inject
    private ListBacking list;

    private final Map<String, String> typed = new HashMap<>();

    public String move() {
        return start("bulkCategory", BulkOrder.category(typed.get("bulkCategory")));
    }

    public String cut() {
        BigDecimal percent = number("bulkCut");
        return start("bulkCut", BulkOrder.percent(percent == null ? null : percent.negate()));
    }

    public String raise() {
        return start("bulkRaise", BulkOrder.percent(number("bulkRaise")));
    }

    public String price() {
        return start(
                "bulkPrice",
                BulkOrder.price(new MoneyInput(plain("bulkPrice"), desk.seat().currency())));
    }

    public String stock() {
        return start("bulkStock", new BulkOrder(BulkKind.STOCK, null, null, null, whole("bulkStock")));
    }

    public String more() {
        return start("bulkMore", new BulkOrder(BulkKind.STOCK_ADD, null, null, null, whole("bulkMore")));
    }

    public String publish() {
        return start("", BulkOrder.of(BulkKind.PUBLISH));
    }

    public String unpublish() {
        return start("", BulkOrder.of(BulkKind.UNPUBLISH));
    }

    public String delete() {
        return start("", BulkOrder.of(BulkKind.DELETE));
    }

    /** What is typed, by its field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    private String start(String field, BulkOrder order) {
        try {
            if (OnlyCheck.isAsked()) {
                changes.check(desk.seat(), list.selected(), order);
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

    /** Null when it cannot be read. */
    private Long whole(String field) {
        return Numerals.ofVisitor().whole(typed.get(field));
    }

    /** Null unless it can be read, above zero. */
    private BigDecimal number(String field) {
        String number = plain(field);
        return number.matches("\\d{1,9}(\\.\\d{1,9})?") ? new BigDecimal(number) : null;
    }

    private String plain(String field) {
        return Numerals.ofVisitor().plain(Objects.toString(typed.get(field), ""));
    }
}
