package org.emporion.portal.products;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.emporion.catalog.bulk.BulkKind;
import org.emporion.catalog.bulk.BulkOrder;
import org.emporion.web.faces.Numerals;

/** What can be done with the selected products at once, beside their prices. */
@Named("productBulk")
@RequestScoped
public class BulkBacking {

    @Inject
    private BulkForm form;

    public String move() {
        return form.start("bulkCategory", BulkOrder.category(form.getTyped().get("bulkCategory")));
    }

    public String stock() {
        return form.start("bulkStock", BulkOrder.units(BulkKind.STOCK, whole("bulkStock")));
    }

    public String more() {
        return form.start("bulkMore", BulkOrder.units(BulkKind.STOCK_ADD, whole("bulkMore")));
    }

    public String publish() {
        return form.start("", BulkOrder.of(BulkKind.PUBLISH));
    }

    public String unpublish() {
        return form.start("", BulkOrder.of(BulkKind.UNPUBLISH));
    }

    public String delete() {
        return form.start("", BulkOrder.of(BulkKind.DELETE));
    }

    /** Null when it cannot be read. */
    private Long whole(String field) {
        return Numerals.ofVisitor().whole(form.getTyped().get(field));
    }
}
