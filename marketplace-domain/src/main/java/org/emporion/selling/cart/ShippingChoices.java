package org.emporion.selling.cart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.Problems;
import org.emporion.selling.cart.Basket.Part;

/** Takes what a buyer chooses of the ways in which stores ship. */
final class ShippingChoices {

    private ShippingChoices() {}

    /** Writes down the choices, by the slugs of stores; those that cannot be are problems named by the slug. */
    static Problems choose(CartRepository stored, StoredCart cart, Basket basket, Map<String, String> choices) {
        Problems problems = new Problems();
        List<ChosenShipping> before = choices.isEmpty() ? List.of() : stored.shipping(cart);
        choices.forEach((slug, option) -> {
            Optional<Part> part = basket.part(slug);
            problems.require(part.isPresent(), slug, "STORE", "Nothing of the store \"" + slug + "\" is in the cart.");
            part.filter(store -> isKnown(basket, store, option, problems))
                    .ifPresent(store -> choose(stored, cart, store, UUID.fromString(option), before));
        });
        return problems;
    }

    private static boolean isKnown(Basket basket, Part part, String option, Problems problems) {
        boolean known = basket.quote(part).shippingOptions().stream()
                .anyMatch(each -> each.id().equals(option));
        problems.require(known, part.store().slug(), "OPTION", part.store().name() + " has no such shipping option.");
        return known;
    }

    private static void choose(
            CartRepository stored, StoredCart cart, Part part, UUID wanted, List<ChosenShipping> before) {
        before.stream()
                .filter(each -> each.store().equals(part.tenant()))
                .findFirst()
                .ifPresentOrElse(
                        each -> each.become(wanted), () -> stored.add(new ChosenShipping(cart, part.tenant(), wanted)));
    }
}
