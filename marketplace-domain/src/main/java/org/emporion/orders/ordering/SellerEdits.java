package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
import org.emporion.orders.view.SellerOrderView;

/** What a store changes of an order that it has not sent, as its buyer wishes; what it costs stays. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerEdits {

    /** Such an address would cost another tax or delivery. */
    static final String OTHER_COUNTRY = "OTHER_COUNTRY";

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

    @Inject
    SellerEdits(Clock clock, SeenOrders orders, Outbox outbox, AuditNote note) {
        this.clock = clock;
        this.orders = orders;
        this.outbox = outbox;
        this.note = note;
    }

    /**
     * Sends an order somewhere else within the same country, for which its tax and its delivery were worked out. The buyer hears of
     * it. What asks for the address that is there changes nothing.
     *
     * @param change what comes of the address that the order has
     * @throws NotFound when the store has no such order
     * @throws ChangedMeanwhile when it is not as it was seen any more
     * @throws Conflict ORDER_STATE when something of it has left, or nothing will, whatever else is wrong
     * @throws RuleViolated naming each field at fault: OTHER_COUNTRY, or what no carrier could read
     */
    public SellerOrderView readdress(Seat seat, UUID orderId, UnaryOperator<Address> change, BasedOn base) {
        seat.mustWrite(Scope.ORDERS);
        SellerOrder order = orders.lock(seat.tenant(), orderId);
        order.mustBeUnsent();
        Address present = order.parties().shipTo();
        Address wanted = change.apply(present);
        if (!wanted.equals(present)) {
            orders.mustBe(base, order, differing(present, wanted));
            check(wanted, present.country()).throwIfAny();
            UUID event = order.readdress(wanted, seat.who(), clock.instant());
            note.done(seat.tenant(), "order.readdressed", orderId, order.number());
            outbox.append(Queue.PORTAL, OrderTasks.EDITED, seat.tenant(), event.toString());
        }
        return order.view();
    }

    private static List<FieldProblem> differing(Address present, Address wanted) {
        List<FieldProblem> differing = new ArrayList<>();
        FIELDS.forEach((field, part) -> {
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
