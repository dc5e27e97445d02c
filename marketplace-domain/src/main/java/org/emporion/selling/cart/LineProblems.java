package org.emporion.selling.cart;

import java.util.Optional;
import org.emporion.kernel.DaySpan;
import org.emporion.selling.offer.Offer;

/** Tells what has changed about a line since it was put into the cart; the gravest change first. */
public final class LineProblems {

    private static final String TOO_FEW = "OUT_OF_STOCK";

    private LineProblems() {}

    public static Optional<Cart.Problem> of(Basket.Line line) {
        Offer offer = line.offer();
        if (!offer.storeOpen()) {
            return blocking("STORE_CLOSED", offer.store().name() + " is not selling at the moment.");
        }
        if (offer.unpriced()) {
            return blocking(
                    "CURRENCY",
                    "\"%s\" is not sold in %s. Choose another currency, or take it out."
                            .formatted(line.title(), offer.lacksPriceIn()));
        }
        if (!offer.onSale()) {
            return blocking("NOT_ON_SALE", "\"" + line.title() + "\" is no longer on sale.");
        }
        if (offer.available() < line.quantity()) {
            return blocking(TOO_FEW, left(offer));
        }
        boolean sameCurrency = offer.price().currency().equals(line.seenPrice().currency());
        int change = sameCurrency ? offer.price().compareTo(line.seenPrice()) : 0;
        if (change != 0) {
            return Optional.of(new Cart.Problem("PRICE_CHANGED", priceChanged(line, change > 0), false));
        }
        return line.comesLater()
                ? Optional.of(new Cart.Problem("PROMISE_CHANGED", later(line), false))
                : Optional.empty();
    }

    /** Whether the problem is that there are fewer than wanted, or none. */
    static boolean isLess(Cart.Problem problem) {
        return TOO_FEW.equals(problem.code());
    }

    /** The sentence for what can be sent only later than the buyer has seen. */
    public static String later(Basket.Line line) {
        return "\"%s\" can be sent from %s only.".formatted(line.title(), DaySpan.written(line.promisedOn()));
    }

    /** Why a store cannot send what is in the cart to where it goes. */
    public static Optional<Cart.Problem> ofDelivery(Basket.Part part, Basket basket) {
        return part.storeOpen()
                ? basket.quote(part)
                        .noDelivery()
                        .flatMap(why ->
                                blocking("NO_SHIPPING", why.detail(part.store().name())))
                : Optional.empty();
    }

    /** The sentence for "more than there is". */
    static String left(Offer offer) {
        if (offer.shared()) {
            return "%s of \"%s\" left beside what else is in the cart."
                    .formatted(offer.available() == 0 ? "Nothing" : "Only " + offer.available(), offer.named());
        }
        return offer.available() == 0
                ? "\"" + offer.named() + "\" is sold out."
                : "Only " + offer.available() + " of \"" + offer.named() + "\" left.";
    }

    private static String priceChanged(Basket.Line line, boolean up) {
        return "The price of \"%s\" went %s from %s to %s."
                .formatted(
                        line.title(),
                        up ? "up" : "down",
                        line.seenPrice().written(),
                        line.offer().price().written());
    }

    private static Optional<Cart.Problem> blocking(String code, String detail) {
        return Optional.of(new Cart.Problem(code, detail, true));
    }
}
