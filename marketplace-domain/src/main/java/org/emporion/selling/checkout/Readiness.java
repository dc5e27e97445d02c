package org.emporion.selling.checkout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Failure;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.cart.Basket;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.cart.LineProblems;
import org.emporion.selling.promotion.PromotionClaims;
import org.emporion.selling.quote.GivenCode;
import org.emporion.stock.stock.Want;

/** Whether a cart can be bought as it stands; refuses it with everything that stands against it, line by line. */
final class Readiness {

    private static final String PRICE_CHANGED = "PRICE_CHANGED";
    private static final String PROMISE_CHANGED = "PROMISE_CHANGED";
    private static final String CODES = "codes.";

    /** What a buyer is told of once: the cart takes it as known from then on. */
    static final Set<String> TOLD =
            Set.of(PRICE_CHANGED, PROMISE_CHANGED, PromotionClaims.ENDED, PromotionClaims.NOT_FOR_BUYER);

    private Readiness() {}

    static void check(Basket basket, Money agreed) {
        if (basket.isEmpty()) {
            throw new RuleViolated(Checkout.CART_EMPTY, "There is nothing in this cart.");
        }
        if (basket.address() == null) {
            throw new RuleViolated(
                    "ADDRESS_MISSING",
                    "Say where it should be delivered.",
                    List.of(new FieldProblem("address", "REQUIRED", "Say where it should be delivered.")));
        }
        checkLines(basket);
        checkShipping(basket);
        checkPromises(basket);
        checkPrices(basket, agreed);
    }

    /** The refusal when others were faster, naming the lines. */
    static Conflict outOfStock(Basket basket, List<Want> unmet) {
        List<FieldProblem> fields = basket.lines().stream()
                .filter(line -> unmet.stream().anyMatch(want -> line.offer().taken(want.variantId(), 1) > 0))
                .map(line -> new FieldProblem(
                        field(line), "OUT_OF_STOCK", "There is not enough of \"" + line.title() + "\" left."))
                .toList();
        String together = fields.size() > 1 ? " It is not enough for everything in the cart together." : "";
        return new Conflict("OUT_OF_STOCK", fields.get(0).detail() + together, fields);
    }

    private static void checkLines(Basket basket) {
        List<FieldProblem> found = new ArrayList<>();
        for (Basket.Line line : basket.lines()) {
            LineProblems.of(line)
                    .filter(Cart.Problem::blocking)
                    .ifPresent(problem -> found.add(new FieldProblem(field(line), problem.code(), problem.detail())));
        }
        if (!found.isEmpty()) {
            throw new Conflict(found.get(0).code(), found.get(0).detail(), found);
        }
    }

    private static void checkShipping(Basket basket) {
        for (Basket.Part part : basket.parts()) {
            LineProblems.ofDelivery(part, basket).ifPresent(problem -> {
                String field = "shipping." + part.store().slug();
                throw new Conflict(
                        problem.code(),
                        problem.detail(),
                        List.of(new FieldProblem(field, problem.code(), problem.detail())));
            });
        }
    }

    /** Whoever is told that something comes later is told at once what costs more, which is known as well from then on. */
    private static void checkPromises(Basket basket) {
        List<FieldProblem> later = basket.lines().stream()
                .filter(Basket.Line::comesLater)
                .map(line -> new FieldProblem(field(line), PROMISE_CHANGED, LineProblems.later(line)))
                .toList();
        if (later.isEmpty()) {
            return;
        }
        List<FieldProblem> dearer = changed(basket, line -> line.unitPrice().compareTo(line.seenPrice()) > 0);
        List<FieldProblem> all = Stream.concat(later.stream(), dearer.stream()).toList();
        String detail = all.stream().map(FieldProblem::detail).collect(Collectors.joining(" "));
        throw new Conflict(
                PROMISE_CHANGED, detail + " Nothing was charged; have a look and pay again if that is all right.", all);
    }

    private static void checkPrices(Basket basket, Money agreed) {
        Money total = basket.totals().total();
        if (agreed != null && agreed.equals(total)) {
            return;
        }
        List<FieldProblem> dearer = changed(basket, line -> line.unitPrice().compareTo(line.seenPrice()) > 0);
        List<FieldProblem> ended = ended(basket);
        if (agreed == null && !ended.isEmpty()) {
            throw new Conflict(
                    PromotionClaims.ENDED,
                    ended.get(0).detail() + " Nothing was charged; have a look at the total without it and pay again.",
                    ended);
        }
        if (agreed == null && !dearer.isEmpty()) {
            throw new Conflict(PRICE_CHANGED, dearer.get(0).detail(), dearer);
        }
        if (agreed != null) {
            List<FieldProblem> other = changed(basket, line -> !line.unitPrice().equals(line.seenPrice()));
            List<FieldProblem> all =
                    Stream.concat(other.stream(), ended.stream()).toList();
            throw new Conflict(PRICE_CHANGED, whatChanged(agreed, total, all), all);
        }
    }

    /** The codes that a checkout was refused for. */
    static List<String> codes(Failure refusal) {
        return refusal.fields().stream()
                .map(FieldProblem::field)
                .filter(field -> field.startsWith(CODES))
                .map(field -> field.substring(CODES.length()))
                .toList();
    }

    private static List<FieldProblem> ended(Basket basket) {
        return basket.quote().codes().stream()
                .filter(GivenCode::over)
                .map(given -> new FieldProblem(CODES + given.code(), PromotionClaims.ENDED, given.detail()))
                .toList();
    }

    private static List<FieldProblem> changed(Basket basket, Predicate<Basket.Line> which) {
        return basket.lines().stream()
                .filter(which)
                .map(line -> new FieldProblem(
                        field(line),
                        PRICE_CHANGED,
                        LineProblems.of(line).map(Cart.Problem::detail).orElse("")))
                .toList();
    }

    private static String whatChanged(Money agreed, Money total, List<FieldProblem> prices) {
        String why = prices.isEmpty()
                ? "Delivery, a promotion or what is in the cart has changed."
                : prices.stream().map(FieldProblem::detail).collect(Collectors.joining(" "));
        return "The total was %s and is %s now. %s Nothing was charged; have a look and pay again."
                .formatted(agreed.written(), total.written(), why);
    }

    private static String field(Basket.Line line) {
        return "lines." + line.id();
    }
}
