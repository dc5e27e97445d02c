package org.emporion.selling.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.ContentHash;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;

/** How a store ships: the seller's list of options, replaced as a whole. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerShipping {

    private final ShippingOptionRepository shipping;
    private final LastChange changed;

    @Inject
    SellerShipping(ShippingOptionRepository shipping, LastChange changed) {
        this.shipping = shipping;
        this.changed = changed;
    }

    /** For work outside of a container. */
    public static SellerShipping over(EntityManager em) {
        return new SellerShipping(new ShippingOptionRepository(em), new LastChange(new Sql(em)));
    }

    /**
     * One way to ship.
     *
     * @param id null for a new one
     * @param freeOver worth of items from which it is free, or null
     */
    public record Option(String id, String name, Money price, Money freeOver, int daysMin, int daysMax) {}

    /** The version of these options: another one after every change of them. */
    public static String version(List<Option> options) {
        return ContentHash.of(options);
    }

    public List<Option> list(Seat seat) {
        seat.mustRead(Scope.STORE);
        return shipping.get(seat.tenant()).view();
    }

    /**
     * Makes these the store's options, in this order; one keeps its id when it is given.
     *
     * @param base the state that the change was made from
     * @throws RuleViolated naming every bad field
     * @throws Conflict CHANGED_MEANWHILE when that state has gone
     */
    public List<Option> replace(Seat seat, List<Option> wanted, BasedOn base) {
        seat.mustWrite(Scope.STORE);
        ShippingOptions.check(wanted);
        ShippingOptions before = shipping.lock(seat.tenant());
        mustBe(seat, before.view(), wanted, base);
        ShippingOptions after = before.replacedBy(seat.tenant(), wanted);
        shipping.replace(before, after);
        return after.view();
    }

    private void mustBe(Seat seat, List<Option> now, List<Option> wanted, BasedOn base) {
        if (base.allows(version(now)) || wanted.equals(now)) {
            return;
        }
        String names = String.join(", ", now.stream().map(Option::name).toList());
        throw LastChange.conflict(
                "list of ways to ship",
                changed.of(seat.tenant(), now.stream().map(Option::id).toList()),
                List.of(LastChange.now("options", names)));
    }
}
