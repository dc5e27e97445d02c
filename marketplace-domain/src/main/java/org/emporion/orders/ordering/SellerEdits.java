package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.emporion.catalog.input.Option;
import org.emporion.ground.audit.AuditNote;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.address.Address;
import org.emporion.kernel.address.Countries;
import org.emporion.orders.costs.Line;
import org.emporion.orders.replacement.Replacements;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.selling.delivery.Destination;
import org.emporion.selling.delivery.StoreDelivery;
import org.emporion.stock.stock.OrderedStock;

/** What a store changes of an order that it has not sent, as its buyer wishes; what it costs stays. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerEdits {

    private static final String OTHER_COUNTRY = "OTHER_COUNTRY";
    private static final String LEFT_OUT = "LEFT_OUT";
    private static final String OUT_OF_STOCK = "OUT_OF_STOCK";

    private static final Map<String, Function<Address, String>> FIELDS = Map.of(
            "name", Address::name,
            "line1", Address::line1,
            "line2", Address::line2,
            "city", Address::city,
            "region", Address::region,
            "postalCode", Address::postalCode,
            "country", Address::country,
            "phone", Address::phone);

    private final Clock clock;
    private final SeenOrders orders;
    private final Outbox outbox;
    private final AuditNote note;
    private final Replacements replacements;
    private final OrderedStock stock;
    private final StoreDelivery delivery;

    @Inject
    SellerEdits(
            Clock clock,
            SeenOrders orders,
            Outbox outbox,
            AuditNote note,
            Replacements replacements,
            OrderedStock stock,
            StoreDelivery delivery) {
        this.clock = clock;
        this.orders = orders;
        this.outbox = outbox;
        this.note = note;
        this.replacements = replacements;
        this.stock = stock;
        this.delivery = delivery;
    }

    /**
     * Another variant that is to take the place of one that was bought.
     *
     * @param sku of the same product and at the price that was paid
     * @param version which state of the order was seen, as {@link SellerOrderView#version()} has it; null for whatever is there
     */
    public record NewVariant(String sku, String version) {}

    /**
     * A variant that may take the place of one that was bought.
     *
     * @param chosen its values of the options, for people to read; empty when there was nothing to choose
     */
    public record Replacement(String sku, String chosen) {}

    /**
     * Sends an order somewhere else within the same country, for which its tax and its delivery were worked out. The buyer hears of
     * it. What asks for the address that is there changes nothing.
     *
     * @param change what comes of the address that the order has
     * @throws NotFound when the store has no such order
     * @throws ChangedMeanwhile when it is not as it was seen any more
     * @throws Conflict ORDER_STATE when something of it has left, or nothing will, whatever else is wrong
     * @throws RuleViolated naming each field at fault: OTHER_COUNTRY, LEFT_OUT, or what no carrier could read
     */
    public SellerOrderView readdress(Seat seat, UUID orderId, UnaryOperator<Address> change, BasedOn base) {
        seat.mustWrite(Scope.ORDERS);
        SellerOrder order = orders.lock(seat.tenant(), orderId);
        order.mustBeUnsent();
        Address present = order.parties().shipTo();
        Address wanted = change.apply(present);
        if (!wanted.equals(present)) {
            orders.mustBe(base, order, differing(present, wanted));
            check(wanted, present.country())
                    .require(
                            !isLeftOut(seat, present, wanted),
                            "postalCode",
                            LEFT_OUT,
                            "You do not deliver to %s. Take it out of the places that your delivery leaves out, or cancel the order."
                                    .formatted(wanted.postalCode()))
                    .throwIfAny();
            tell(order, "order.readdressed", order.readdress(wanted, seat.who(), clock.instant()));
        }
        return order.view();
    }

    /** What may take the place of which line of an order, by the ids of the lines; nothing once something has left. */
    public Map<String, List<Replacement>> replacements(Seat seat, UUID orderId) {
        seat.mustRead(Scope.ORDERS);
        SellerOrder order = orders.get(seat.tenant(), orderId);
        Map<String, List<Replacement>> found = new HashMap<>();
        if (order.status().isUnsent()) {
            order.lines().stream()
                    .filter(OrderLine::isReplaceable)
                    .forEach(line -> found.put(
                            line.id().toString(),
                            replacements.of(seat.tenant(), line.bought()).stream()
                                    .map(each -> new Replacement(each.sku(), Option.written(each.options())))
                                    .toList()));
        }
        return found;
    }

    /**
     * Another variant of the same product takes the place of all that is still to be sent of a line. It costs what was paid, so that no
     * money moves; what was kept goes back on sale. The buyer hears of it. What asks for the variant that is there changes nothing.
     *
     * @throws NotFound when the store has no such order, or the order no such line
     * @throws ChangedMeanwhile when it is not as it was seen any more
     * @throws Conflict ORDER_STATE when something of the order has left, or nothing of the line will, whatever else is wrong; OUT_OF_STOCK
     *     when there are not enough
     * @throws RuleViolated naming why it cannot be: REQUIRED, UNKNOWN_SKU, OTHER_PRICE, BUNDLE, LATER
     */
    public SellerOrderView swap(Seat seat, UUID orderId, UUID lineId, NewVariant wanted, BasedOn base) {
        seat.mustWrite(Scope.ORDERS);
        SellerOrder order = orders.lock(seat.tenant(), orderId);
        OrderLine line = order.lines().stream()
                .filter(each -> each.id().equals(lineId))
                .findFirst()
                .orElseThrow(() -> new NotFound("line"));
        order.mustBeUnsent();
        new Problems().text(wanted.sku(), "sku", 1, 100).throwIfAny();
        Replacements.Wanted named = replacements.named(seat.tenant(), line.bought(), wanted.sku());
        if (!named.isThere()) {
            orders.mustBe(
                    base.and(BasedOn.version(wanted.version())), order, List.of(LastChange.now("sku", line.sku())));
            line.mustBeReplaceable();
            Line.Item other = replacements.require(seat.tenant(), named);
            if (!stock.swap(seat.tenant(), line.units(line.open()), other.variantId(), order.purchaseNumber())) {
                throw outOfStock(line, wanted.sku());
            }
            tell(
                    order,
                    "order.swapped",
                    order.happened(
                            SellerOrderView.MilestoneKind.LINE_CHANGED, line.swap(other), seat.who(), clock.instant()));
        }
        return order.view();
    }

    /** Where the order was to go already it may go on. */
    private boolean isLeftOut(Seat seat, Address present, Address wanted) {
        boolean moves = !Objects.equals(present.postalCode(), wanted.postalCode());
        return moves && delivery.leavesOut(seat.tenant(), Destination.of(wanted));
    }

    private static Conflict outOfStock(OrderLine line, String sku) {
        String why = "There are fewer than %d of \"%s\". Choose another one, or cancel units first."
                .formatted(line.open(), sku);
        return new Conflict(OUT_OF_STOCK, why, List.of(new FieldProblem("sku", OUT_OF_STOCK, why)));
    }

    private void tell(SellerOrder order, String action, UUID event) {
        note.done(order.tenant(), action, order.id(), order.number());
        outbox.append(Queue.PORTAL, OrderTasks.EDITED, order.tenant(), event.toString());
    }

    private static List<FieldProblem> differing(Address present, Address wanted) {
        List<FieldProblem> differing = new ArrayList<>();
        new TreeMap<>(FIELDS).forEach((field, part) -> {
            if (!Objects.equals(part.apply(present), part.apply(wanted))) {
                differing.add(LastChange.now(field, part.apply(present)));
            }
        });
        return differing;
    }

    private static Problems check(Address wanted, String country) {
        Problems problems = wanted.problems();
        return Countries.has(wanted.country())
                ? problems.require(
                        country.equals(wanted.country()),
                        "country",
                        OTHER_COUNTRY,
                        ("Tax and delivery were worked out for %s, so it stays there. For another country, cancel the order; the buyer"
                                        + " can order again.")
                                .formatted(Countries.within(country)))
                : problems;
    }
}
