package org.emporion.portal.products;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.emporion.catalog.bulk.BulkOrder;
import org.emporion.catalog.bulk.BulkPreview;
import org.emporion.catalog.bulk.BulkState;
import org.emporion.catalog.bulk.BulkView;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.kernel.Money;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Formats;
import org.emporion.web.faces.Numerals;

/** Says what a bulk change did with how many products. */
@Named("bulkWords")
@ApplicationScoped
public class BulkWords {

    private final CategoryChoice categories;

    @Inject
    BulkWords(CategoryChoice categories) {
        this.categories = categories;
    }

    /** What was done, or is being done, or given back. */
    public String text(BulkView change) {
        if (isRunning(change)) {
            String words = isTakenBack(change) ? "bulk.undoing" : "bulk.running";
            return FlashMessages.text(words, change.done(), change.toDo());
        }
        return isTakenBack(change) ? FlashMessages.text("bulk.undone", change.givenBack()) : done(change);
    }

    /** What was done at first, whether it has been given back since or not. */
    public String done(BulkView change) {
        BulkOrder order = change.order();
        String words = "bulk.done." + kind(order);
        String done = FlashMessages.text(words, change.changed(), value(order));
        String rounded = order.rounding() == null
                ? ""
                : " " + FlashMessages.text("bulk.rounded", order.rounding().to());
        String other = order.currency() == null ? "" : " " + FlashMessages.text("bulk.inCurrency", order.currency());
        return done + rounded + other;
    }

    /** How many would change, are so already, or cannot be so. */
    public String counts(BulkPreview preview) {
        return FlashMessages.text("bulk.counts", preview.changed(), preview.unchanged(), preview.refused());
    }

    /** How many were left as they are when it was undone; empty when none. */
    public String left(BulkView change) {
        return change.left() == 0 ? "" : FlashMessages.text("bulk.left", change.left());
    }

    /** Whether somebody has to say what becomes of those that were left. */
    public boolean isAsked(BulkView change) {
        return change.state() == BulkState.UNDONE && change.undoable();
    }

    public boolean isRunning(BulkView change) {
        return change.state() == BulkState.RUNNING || change.state() == BulkState.UNDOING;
    }

    /** Whether it is about what was given back. */
    public boolean isTakenBack(BulkView change) {
        return change.state() == BulkState.UNDOING || change.state() == BulkState.UNDONE;
    }

    /** A rise and a cut, and stock that comes or goes, have words of their own. */
    private static String kind(BulkOrder order) {
        boolean down = order.percent() != null && order.percent().signum() < 0
                || order.quantity() != null && order.quantity() < 0
                || order.amount() != null && order.amount().amount().startsWith("-");
        return order.kind() + (down ? ".less" : "");
    }

    private String value(BulkOrder order) {
        return switch (order.kind()) {
            case CATEGORY -> categories.name(order.category());
            case PRICE -> money(order.price());
            case PRICE_ADD -> money(order.amount());
            case PRICE_PERCENT -> Numerals.ofVisitor().typed(order.percent().abs());
            case STOCK, STOCK_ADD -> Long.toString(Math.abs(order.quantity()));
            case PRICE_ROUND, PUBLISH, UNPUBLISH, DELETE -> "";
        };
    }

    private static String money(MoneyInput input) {
        return Formats.money(new Money(new BigDecimal(input.amount()).abs(), input.currency()));
    }
}
