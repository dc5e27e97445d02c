package org.emporion.selling.cart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.emporion.catalog.input.Option;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.kernel.address.Address;
import org.emporion.money.tax.TaxLine;
import org.emporion.selling.delivery.ShippingOptionView;
import org.emporion.selling.quote.QuotePart;
import org.emporion.selling.quote.Totals;

/**
 * The cart as its buyer sees it: grouped by store, at the prices of this moment.
 *
 * @param totals of what can be bought of it
 * @param version another one after every change of what is in it and was chosen
 * @param addressWarnings what to look at again in the address; it stands in the way of nothing
 * @param taxes of all stores, by rate
 */
public record Cart(
        String id,
        String currency,
        List<Group> groups,
        Totals totals,
        Address address,
        String version,
        List<FieldProblem> addressWarnings,
        List<TaxLine> taxes) {

    /**
     * The items of one store, how they can ship and what that costs as chosen, the worth of the items alone and all together.
     *
     * @param chosenShipping id of the option that is chosen, or null
     * @param problem why the store cannot send them, or null
     * @param taxes by rate, in what the group costs
     * @param exported whether it is not taxed here, and duties may be due where it arrives
     */
    public record Group(
            StoreName store,
            List<Line> lines,
            List<ShippingOptionView> shippingOptions,
            String chosenShipping,
            Money shipping,
            Money subtotal,
            Money total,
            Problem problem,
            List<TaxLine> taxes,
            boolean exported) {}

    /** One variant in the cart; the problem is null when nothing has changed since it was put in. */
    public record Line(
            String id,
            String variantId,
            String title,
            Map<String, String> options,
            String image,
            long quantity,
            Money unitPrice,
            Money lineTotal,
            Problem problem,
            String productSlug,
            long available) {

        /** For example "Colour: Blue, Size: 42"; empty when there was nothing to choose. */
        public String chosen() {
            return Option.written(options);
        }
    }

    /** What has changed since the line was put in: a code for programs, a sentence for people, and whether it stops the checkout. */
    public record Problem(String code, String detail, boolean blocking) {}

    /** Whether nothing in it stands in the way of buying it. */
    public boolean canBeBought() {
        return problems().stream().noneMatch(Problem::blocking);
    }

    /** Whether something in it is gone or not there as often as wanted. */
    public boolean lacksSomething() {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .anyMatch(line -> line.problem() != null && line.problem().blocking());
    }

    /** Whether every store in it delivers to where it is to go. */
    public boolean canBeDelivered() {
        return groups.stream().noneMatch(group -> group.problem() != null);
    }

    /** What takes everything of the store with this slug out; nothing when none of it is there. */
    public CartEdit without(String store) {
        Map<UUID, CartEdit.Change<Long>> gone = new LinkedHashMap<>();
        groups.stream()
                .filter(group -> group.store().slug().equals(store))
                .flatMap(group -> group.lines().stream())
                .forEach(line -> gone.put(UUID.fromString(line.id()), new CartEdit.Change<>(line.quantity(), 0L)));
        return new CartEdit(gone, Map.of());
    }

    /** What is wrong with its things, each in a sentence; why a store does not deliver stands with the store. */
    public List<String> obstacles() {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .map(Line::problem)
                .filter(Objects::nonNull)
                .filter(Problem::blocking)
                .map(Problem::detail)
                .toList();
    }

    /** How many units are in it. */
    public long units() {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .mapToLong(Line::quantity)
                .sum();
    }

    /** How much of the total is tax that prices do not contain. */
    public Money taxOnTop() {
        return taxes.stream()
                .filter(tax -> !tax.included())
                .map(TaxLine::amount)
                .reduce(Money.zero(currency), Money::plus);
    }

    /** Whether something in it leaves its store's tax zone. */
    public boolean leavesTaxZone() {
        return groups.stream().anyMatch(Group::exported);
    }

    static Cart of(Basket basket) {
        return new Cart(
                basket.cartId(),
                basket.currency(),
                basket.parts().stream().map(part -> group(part, basket)).toList(),
                basket.totals(),
                basket.address(),
                basket.version(),
                basket.address() == null ? List.of() : basket.address().doubts(),
                TaxLine.of(basket.parts().stream().map(basket::quote).map(QuotePart::taxPart)));
    }

    private List<Problem> problems() {
        return groups.stream()
                .flatMap(group -> Stream.concat(
                        Stream.ofNullable(group.problem()),
                        group.lines().stream().map(Line::problem)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Group group(Basket.Part part, Basket basket) {
        QuotePart quote = basket.quote(part);
        return new Group(
                part.store(),
                part.lines().stream().map(Cart::line).toList(),
                quote.shippingOptions(),
                quote.shipping().map(ShippingOptionView::id).orElse(null),
                quote.shipping().map(ShippingOptionView::price).orElse(null),
                quote.totals().items(),
                quote.totals().total(),
                LineProblems.ofDelivery(part, basket).orElse(null),
                TaxLine.of(Stream.of(quote.taxPart())),
                quote.exported());
    }

    private static Line line(Basket.Line line) {
        return new Line(
                line.id().toString(),
                line.variantId().toString(),
                line.title(),
                line.options(),
                line.offer().image(),
                line.quantity(),
                line.unitPrice(),
                line.total(),
                LineProblems.of(line).orElse(null),
                line.offer().productSlug(),
                line.offer().available());
    }
}
