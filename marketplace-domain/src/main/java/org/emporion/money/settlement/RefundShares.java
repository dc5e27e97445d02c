package org.emporion.money.settlement;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.payment.Refunds;

/**
 * Works out what goes back of an order: units cost their share of the line; tax, commission and the platform's discount go back
 * in proportion to what goes back of their line or the delivery, or to its units when nothing was paid for it. Each refund gets
 * what is missing to the share of all so far, so that with the last of the money the last of everything goes back.
 */
final class RefundShares {

    private final OrderMoney order;
    private final GivenBack before;
    private final Map<UUID, OrderMoney.Part> lines;
    private final Map<UUID, Wish> wishes = new LinkedHashMap<>();
    private final Problems problems = new Problems();
    private Money shipping;

    private RefundShares(OrderMoney order, GivenBack before) {
        this.order = order;
        this.before = before;
        lines = order.lines().stream()
                .collect(
                        Collectors.toMap(OrderMoney.Part::line, part -> part, (one, other) -> one, LinkedHashMap::new));
        shipping = Money.zero(order.currency());
    }

    private record Wish(long units, Money paid) {}

    /**
     * What goes back by one wish.
     *
     * @param before what has gone back until then
     * @throws RuleViolated REFUND_TOO_HIGH when that is more than is left; naming each line at fault
     */
    static GivenBack of(OrderMoney order, GivenBack before, RefundRequest.Portion wanted) {
        RefundShares shares = new RefundShares(order, before);
        if (wanted.all()) {
            shares.wishForAll();
        } else {
            shares.wishFor(wanted);
        }
        return shares.result();
    }

    /**
     * Units of a line of which nothing is left to give are no refund, though they may be cancelled.
     *
     * @throws RuleViolated naming each line at fault
     */
    static void mustGive(OrderMoney order, GivenBack before, RefundRequest.Portion wanted) {
        RefundShares shares = new RefundShares(order, before);
        for (int i = 0; i < wanted.lines().size(); i++) {
            RefundRequest.OfLine line = wanted.lines().get(i);
            OrderMoney.Part part = shares.lines.get(line.line());
            boolean isSpent = line.amount() == null
                    && part != null
                    && part.paid().minor() > 0
                    && shares.left(part).minor() == 0;
            shares.problems.require(
                    !isSpent,
                    "lines[" + i + "].quantity",
                    Refunds.TOO_MUCH,
                    "All that was paid for this line has been given back; leave it out.");
        }
        shares.problems.throwIfAny();
    }

    private void wishForAll() {
        order.lines().forEach(part -> wishes.put(part.line(), new Wish(unitsLeft(part), left(part))));
        shipping = left(order.delivery());
    }

    private void wishFor(RefundRequest.Portion wanted) {
        for (int i = 0; i < wanted.lines().size(); i++) {
            line(wanted.lines().get(i), "lines[" + i + "]");
        }
        problems.throwIfAny();
        if (wanted.shipping() != null) {
            deliveryMustBeLeft(wanted.shipping());
            shipping = wanted.shipping();
        }
        if (wanted.amount() != null) {
            spread(wanted.amount());
        }
    }

    private void line(RefundRequest.OfLine wanted, String at) {
        OrderMoney.Part part = lines.get(wanted.line());
        if (part == null) {
            problems.require(false, at + ".id", "UNKNOWN", "This order has no such line.");
            return;
        }
        if (wishes.containsKey(part.line())) {
            problems.require(false, at + ".id", "DUPLICATE", "Name each line once.");
            return;
        }
        long units = unitsLeft(part);
        if (wanted.units() < 0 || wanted.units() > units) {
            problems.require(
                    false, at + ".quantity", "RANGE", "The money for %d of it can be given back.".formatted(units));
            return;
        }
        Money paid = wanted.amount() == null ? cost(part, wanted.units()) : wanted.amount();
        problems.require(
                fits(paid, left(part)),
                at + ".amount",
                Refunds.TOO_MUCH,
                "At most " + left(part).written() + " of this line can be given back.");
        wishes.put(part.line(), new Wish(wanted.units(), paid));
    }

    /** What these units cost, after those that have gone back; never more than is left of the line. */
    private Money cost(OrderMoney.Part part, long units) {
        Money left = left(part);
        long gone = before.ofLine(part.line()).units();
        if (gone + units == part.units() && units > 0) {
            return left;
        }
        Money cost =
                Shares.of(part.paid(), gone + units, part.units()).minus(Shares.of(part.paid(), gone, part.units()));
        return cost.compareTo(left) < 0 ? cost : left;
    }

    /** Takes an amount in proportion from what the wishes leave of the lines and of the delivery, which is the last to be rounded. */
    private void spread(Money amount) {
        Money wished = wishes.values().stream().map(Wish::paid).reduce(shipping, Money::plus);
        mustBeLeft(amount, order.total().minus(before.total()).minus(wished));
        List<Long> open = new ArrayList<>();
        order.lines()
                .forEach(part -> open.add(left(part).minus(wished(part).paid).minor()));
        open.add(left(order.delivery()).minus(shipping).minor());
        Iterator<Money> shares = Shares.over(amount, open).iterator();
        for (OrderMoney.Part part : order.lines()) {
            Wish wish = wished(part);
            wishes.put(part.line(), new Wish(wish.units, wish.paid.plus(shares.next())));
        }
        shipping = shipping.plus(shares.next());
    }

    private GivenBack result() {
        Map<UUID, GivenBack.Share> shares = new LinkedHashMap<>();
        boolean isAllOfTheGoods = true;
        for (OrderMoney.Part part : order.lines()) {
            Wish wish = wished(part);
            GivenBack.Share gone = before.ofLine(part.line());
            boolean isFree = part.paid().minor() == 0;
            long whole = isFree ? part.units() : part.paid().minor();
            long until = isFree
                    ? gone.units() + wish.units
                    : gone.paid().plus(wish.paid).minor();
            if (wish.units > 0 || wish.paid.minor() > 0) {
                shares.put(part.line(), share(part, gone, wish, until, whole));
            }
            isAllOfTheGoods &= until == whole;
        }
        return new GivenBack(shares, ofDelivery(isAllOfTheGoods));
    }

    /** A delivery for which nothing was paid goes back with the last of the goods. */
    private GivenBack.Share ofDelivery(boolean isAllOfTheGoods) {
        OrderMoney.Part part = order.delivery();
        GivenBack.Share gone = before.delivery();
        boolean isFree = part.paid().minor() == 0;
        long whole = isFree ? 1 : part.paid().minor();
        long until =
                isFree ? isAllOfTheGoods ? 1 : 0 : gone.paid().plus(shipping).minor();
        return share(part, gone, new Wish(0, shipping), until, whole);
    }

    private static GivenBack.Share share(
            OrderMoney.Part part, GivenBack.Share gone, Wish wish, long until, long whole) {
        return new GivenBack.Share(
                wish.units,
                wish.paid,
                missing(part.tax(), gone.tax(), until, whole),
                missing(part.discountOfPlatform(), gone.discountOfPlatform(), until, whole),
                missing(part.commission(), gone.commission(), until, whole));
    }

    /** A refund that was taken back may have left a cent more than the share; the next ones wait until that is used up. */
    private static Money missing(Money amount, Money gone, long until, long whole) {
        Money missing = Shares.of(amount, until, whole).minus(gone);
        return missing.isNegative() ? Money.zero(amount.currency()) : missing;
    }

    private Wish wished(OrderMoney.Part part) {
        return wishes.getOrDefault(part.line(), new Wish(0, Money.zero(order.currency())));
    }

    private long unitsLeft(OrderMoney.Part part) {
        return part.units() - before.ofLine(part.line()).units();
    }

    private Money left(OrderMoney.Part part) {
        GivenBack.Share gone = part.line() == null ? before.delivery() : before.ofLine(part.line());
        return part.paid().minus(gone.paid());
    }

    private void deliveryMustBeLeft(Money amount) {
        Money left = left(order.delivery());
        if (!fits(amount, left)) {
            String why = "At most " + left.written() + " of the delivery can be given back.";
            throw new RuleViolated(
                    Refunds.TOO_MUCH, why, List.of(new FieldProblem("shipping.amount", Refunds.TOO_MUCH, why)));
        }
    }

    private static void mustBeLeft(Money amount, Money left) {
        if (!fits(amount, left)) {
            throw new RuleViolated(Refunds.TOO_MUCH, "At most " + left.written() + " of this order can be given back.");
        }
    }

    private static boolean fits(Money amount, Money left) {
        return !amount.isNegative() && amount.compareTo(left) <= 0;
    }
}
