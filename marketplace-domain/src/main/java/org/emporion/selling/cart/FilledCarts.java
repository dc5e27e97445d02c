package org.emporion.selling.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.address.Address;
import org.emporion.selling.offer.Offer;
import org.emporion.selling.offer.Offers;

/** Makes a cart together with what is in it, where that goes and how its stores ship: all of it, or nothing. */
@ApplicationScoped
@Transactional
public class FilledCarts {

    private static final String VARIANT = "variantId";

    private final CartRepository stored;
    private final NewCarts fresh;
    private final Baskets baskets;
    private final Offers offers;

    @Inject
    FilledCarts(CartRepository stored, NewCarts fresh, Baskets baskets, Offers offers) {
        this.stored = stored;
        this.fresh = fresh;
        this.baskets = baskets;
        this.offers = offers;
    }

    /**
     * What a cart is to be.
     *
     * @param currency null for the usual one
     * @param address null while nobody knows where it goes
     * @param shipping from a store's slug to the id of one of its shipping options
     */
    public record Wanted(String currency, List<Units> lines, Address address, Map<String, String> shipping) {}

    /**
     * Units of a variant.
     *
     * @param variantId null for one that cannot be
     */
    public record Units(UUID variantId, long quantity) {}

    /**
     * Makes it; the same variant adds up.
     *
     * @throws RuleViolated naming all that is wrong, {@code lines[2].quantity}, {@code address.city} or {@code shipping.mugs} for
     *     example
     * @throws Conflict OUT_OF_STOCK naming the lines of which there are fewer
     */
    public Cart create(Wanted wanted) {
        StoredCart cart = fresh.begin(wanted.currency());
        Problems problems = new Problems();
        List<CartLine> lines = put(cart, wanted.lines(), problems);
        if (wanted.address() != null) {
            attempt("address", problems, () -> cart.deliverTo(wanted.address()));
        }
        refuse(problems);
        stored.add(cart);
        Basket basket = baskets.filled(cart, ways(wanted.shipping()));
        for (int i = 0; i < lines.size(); i++) {
            leaves(basket, lines.get(i), i, problems);
        }
        ShippingChoices.choose(stored, cart, basket, wanted.shipping()).found().stream()
                .map(each -> each.in("shipping"))
                .forEach(problems::add);
        refuse(problems);
        return Cart.of(basket);
    }

    /** Answers the lines in the order of what is wanted, one of them several times when the same is wanted several times. */
    private List<CartLine> put(StoredCart cart, List<Units> wanted, Problems problems) {
        if (wanted.size() > StoredCart.MOST_LINES) {
            throw StoredCart.full();
        }
        Map<UUID, Offer> present = offers.onSale(
                wanted.stream().map(Units::variantId).filter(Objects::nonNull).collect(Collectors.toSet()),
                cart.currency());
        List<CartLine> lines = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Units units = wanted.get(i);
            Offer offer = units.variantId() == null ? null : present.get(units.variantId());
            problems.require(
                    offer != null, line(i) + "." + VARIANT, "NOT_ON_SALE", "There is no such variant on sale.");
            if (offer != null) {
                attempt(line(i), problems, () -> lines.add(cart.put(offer, units.quantity(), cart.createdAt())));
            }
        }
        return lines;
    }

    /** What other lines take of the same units is looked at once all of them are there. */
    private static void leaves(Basket basket, CartLine line, int at, Problems problems) {
        Offer left = basket.line(line.id()).orElseThrow().offer();
        attempt(line(at), problems, () -> line.want(line.quantity(), left));
    }

    private static Set<UUID> ways(Map<String, String> shipping) {
        return shipping.values().stream()
                .flatMap(way -> Ids.parse(way).stream())
                .collect(Collectors.toSet());
    }

    private static void attempt(String part, Problems problems, Runnable step) {
        try {
            step.run();
        } catch (Conflict | RuleViolated refused) {
            List<FieldProblem> whole = List.of(new FieldProblem(VARIANT, refused.code(), refused.getMessage()));
            (refused.fields().isEmpty() ? whole : refused.fields()).forEach(each -> problems.add(each.in(part)));
        }
    }

    /** What there is too little of collides with how things stand; anything else is wrong in itself. */
    private static void refuse(Problems problems) {
        List<FieldProblem> found = problems.found();
        if (!found.isEmpty() && found.stream().allMatch(each -> each.code().equals(CartLine.OUT_OF_STOCK))) {
            throw new Conflict(CartLine.OUT_OF_STOCK, found.get(0).detail(), found);
        }
        problems.throwIfAny();
    }

    private static String line(int at) {
        return "lines[" + at + "]";
    }
}
