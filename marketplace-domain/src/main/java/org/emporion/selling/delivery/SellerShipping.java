package org.emporion.selling.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.ContentHash;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
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
     * @param countries where it goes, by their two letters
     */
    public record Option(
            String id, String name, Money price, Money freeOver, int daysMin, int daysMax, List<String> countries) {}

    /**
     * What is said of one way to ship. A field that is null is not named and stays as it is; one that is empty is cleared, as
     * far as it may be.
     *
     * @param id null for a new one, which needs everything but {@code freeOver} and {@code countries}
     * @param countries a new one that names none goes where the store's first one goes
     */
    public record OptionChange(
            String id,
            Optional<String> name,
            Optional<Money> price,
            Optional<Money> freeOver,
            Optional<Integer> daysMin,
            Optional<Integer> daysMax,
            Optional<List<String>> countries) {}

    /** The version of these options: another one after every change of them. */
    public static String version(List<Option> options) {
        return ContentHash.of(options);
    }

    public List<Option> list(Seat seat) {
        seat.mustRead(Scope.STORE);
        return shipping.get(seat.tenant()).view();
    }

    /**
     * Makes these the store's options, in this order; one keeps its id, and what is not said of it, when its id is given;
     * an id that is none of the store's is refused.
     *
     * @param base the state that the change was made from
     * @throws Conflict CHANGED_MEANWHILE naming the fields that differ, when that state has gone
     * @throws RuleViolated naming every bad field
     */
    public List<Option> change(Seat seat, List<OptionChange> wanted, BasedOn base) {
        seat.mustWrite(Scope.STORE);
        DeliveryPlan plan = shipping.lockPlan(seat.tenant());
        ShippingOptions before = plan.options();
        ShippingPatch patch = new ShippingPatch(before.view(), wanted);
        mustBe(seat, before.view(), patch, base);
        Problems problems = patch.problems();
        before.check(patch.options(), problems);
        problems.throwIfAny();
        ShippingOptions after = before.replacedBy(seat.tenant(), patch.options());
        shipping.replace(plan, plan.with(after));
        return after.view();
    }

    private void mustBe(Seat seat, List<Option> now, ShippingPatch patch, BasedOn base) {
        if (!patch.differing().isEmpty() && !base.allows(version(now))) {
            throw LastChange.conflict(
                    "list of ways to ship",
                    changed.of(seat.tenant(), now.stream().map(Option::id).toList()),
                    patch.differing());
        }
    }
}
