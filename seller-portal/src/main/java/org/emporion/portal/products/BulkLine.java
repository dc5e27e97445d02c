package org.emporion.portal.products;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.emporion.catalog.bulk.BulkChanges;
import org.emporion.catalog.bulk.BulkOrder;
import org.emporion.catalog.bulk.BulkState;
import org.emporion.catalog.bulk.BulkView;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Numerals;

/** The line over the list that says what became of the last bulk change, and takes it back. */
@Named("productBulkLine")
@RequestScoped
public class BulkLine {

    @Inject
    private BulkChanges changes;

    @Inject
    private Desk desk;

    @Inject
    private ListBacking list;

    @Inject
    private CategoryChoice categories;

    private BulkView last;
    private boolean looked;

    public String undo() {
        changes.undo(desk.seat(), getLast().id());
        return again();
    }

    /** Called by the page every second while it runs; at the end the list is shown anew. */
    public void refresh() {
        if (!isRunning()) {
            FacesContext page = FacesContext.getCurrentInstance();
            page.getApplication().getNavigationHandler().handleNavigation(page, null, again());
        }
    }

    /** Null when there was none for a day. */
    public BulkView getLast() {
        if (!looked) {
            looked = true;
            last = changes.last(desk.seat()).orElse(null);
        }
        return last;
    }

    public boolean isRunning() {
        return getLast() != null && (last.state() == BulkState.RUNNING || last.state() == BulkState.UNDOING);
    }

    /** Whether it is about what was given back. */
    public boolean isTakenBack() {
        return last.state() == BulkState.UNDOING || last.state() == BulkState.UNDONE;
    }

    /** What was done with how many, or is being done. */
    public String getText() {
        return FlashMessages.text(words(), isRunning() ? last.done() : changed(), about());
    }

    private String words() {
        if (isRunning()) {
            return isTakenBack() ? "bulk.undoing" : "bulk.running";
        }
        return isTakenBack() ? "bulk.undone" : "bulk.done." + kind(last.order());
    }

    private long changed() {
        return isTakenBack() ? last.givenBack() : last.changed();
    }

    private Object about() {
        return isRunning() ? (Object) last.toDo() : value(last.order());
    }

    private String again() {
        return list.getProducts().again("/products/list");
    }

    /** A rise and a cut, and stock that comes or goes, have words of their own. */
    private static String kind(BulkOrder order) {
        boolean down = order.percent() != null && order.percent().signum() < 0
                || order.quantity() != null && order.quantity() < 0;
        return order.kind() + (down ? ".less" : "");
    }

    private String value(BulkOrder order) {
        return switch (order.kind()) {
            case CATEGORY -> categories.name(order.category());
            case PRICE ->
                Numerals.ofVisitor().typed(new BigDecimal(order.price().amount())) + " €";
            case PRICE_PERCENT -> Numerals.ofVisitor().typed(order.percent().abs());
            case STOCK, STOCK_ADD -> Long.toString(Math.abs(order.quantity()));
            case PUBLISH, UNPUBLISH, DELETE -> "";
        };
    }
}
