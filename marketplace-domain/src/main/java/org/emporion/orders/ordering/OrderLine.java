package org.emporion.orders.ordering;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.emporion.catalog.input.Option;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.settlement.OrderMoney;
import org.emporion.money.settlement.Shares;
import org.emporion.orders.costs.Line;
import org.emporion.orders.replacement.Replacements;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.stock.stock.OrderedStock;

/** One line of a seller order, and how much of it has left or will not. */
@Entity
@Table(name = "order_line")
class OrderLine extends OrderPart {

    @Embedded
    private Line line;

    private long shipped;
    private long cancelled;

    protected OrderLine() {}

    OrderLine(SellerOrder order, NewOrder.Sold sold) {
        super(order, sold.id());
        line = new Line(sold.line());
    }

    /** What could be replaced of it. */
    Replacements.Bought bought() {
        return new Replacements.Bought(
                line.item(), line.unitPrice(order().amounts().currency()), open());
    }

    /**
     * Whether another variant may take its place.
     *
     * @throws Conflict ORDER_STATE when nothing of it is still to be sent
     * @throws RuleViolated BUNDLE or LATER when it was sold as something else than single units that were there
     */
    void mustBeReplaceable() {
        if (open() == 0) {
            throw new Conflict(
                    SellerOrder.WRONG_STATE, "Nothing of \"%s\" is still to be sent.".formatted(line.title()));
        }
        if (!line.parts().isEmpty()) {
            throw RuleViolated.field(
                    "sku", "BUNDLE", "A bundle cannot be swapped. Cancel it, so that the buyer can order another.");
        }
        if (line.promisedOn() != null) {
            throw RuleViolated.field(
                    "sku",
                    "LATER",
                    "It was sold before it was there and cannot be swapped. Cancel it, so that the buyer can order another.");
        }
    }

    /** Whether nothing but single units that were there are still to be sent of it. */
    boolean isReplaceable() {
        return open() > 0 && line.parts().isEmpty() && line.promisedOn() == null;
    }

    /** Another variant of the product takes its place. Answers what is swapped, for people to read. */
    String swap(Line.Item other) {
        String before = described();
        line.become(other);
        return "%d × %s → %s".formatted(open(), before, described());
    }

    private String described() {
        String chosen = Option.written(line.options());
        return "%s%s (%s)".formatted(line.title(), chosen.isEmpty() ? "" : ", " + chosen, line.sku());
    }

    String sku() {
        return line.sku();
    }

    String title() {
        return line.title();
    }

    /** Units that still have to leave. */
    long open() {
        return line.quantity() - shipped - cancelled;
    }

    /** So many units of it, for which as much was reserved. */
    OrderedStock.Units units(long units) {
        return new OrderedStock.Units(id(), units, line.quantity());
    }

    /** So many units have left. */
    void ship(long units) {
        shipped += units;
    }

    boolean hasLeft() {
        return shipped > 0;
    }

    /** So many units will not leave. */
    void cancel(long units) {
        cancelled += units;
    }

    /**
     * For how many of so many units that will not leave money is still owed. What was given back for more units than have left was
     * given back for such ones.
     *
     * @param givenBack for how many units money was given back
     */
    long owedFor(long units, long givenBack) {
        return Math.max(0, Math.min(units, shipped + cancelled + units - givenBack));
    }

    /** So many units of it, as a part of a parcel. */
    SellerOrderView.Parcel.Content content(long units) {
        return new SellerOrderView.Parcel.Content(id().toString(), line.title(), line.options(), units);
    }

    /** What it came to, for the book. */
    OrderMoney.SoldLine sold(boolean taxContained) {
        String currency = order().amounts().currency();
        Money price = line.total(currency);
        Money tax = line.tax(currency);
        Money paid = taxContained ? price : price.plus(tax);
        return new OrderMoney.SoldLine(id(), line.quantity(), paid, price, line.discount(currency), tax);
    }

    Money discount() {
        return line.discount(order().amounts().currency());
    }

    /** Of the discount what belongs to units that come. */
    Money keptDiscount() {
        return discount().minus(Shares.of(discount(), cancelled, line.quantity()));
    }

    SellerOrderView.Line view() {
        return SellerOrderView.Line.of(
                id(), line, shipped, cancelled, order().amounts().currency());
    }
}
