package org.emporion.selling.cart;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.catalog.input.Option;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.DaySpan;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.kernel.address.Address;
import org.emporion.money.tax.TaxLine;
import org.emporion.selling.delivery.ShippingOptionView;
import org.emporion.selling.offer.Offer;
import org.emporion.selling.quote.Discount;
import org.emporion.selling.quote.GivenCode;
import org.emporion.selling.quote.QuoteLine;
import org.emporion.selling.quote.QuotePart;
import org.emporion.selling.quote.Totals;

/**
 * The cart as its buyer sees it: grouped by store, at the prices of this moment.
 *
 * @param totals of what can be bought of it
 * @param version another one after every change of what is in it and was chosen
 * @param savings what each promotion saves over all stores
 * @param codes of promotions that the buyer has given
 * @param nearly a sentence for each promotion that comes by itself as soon as somewhat more is in the cart
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
        List<TaxLine> taxes,
        List<Saving> savings,
        List<Code> codes,
        List<String> nearly) {

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
            boolean exported) {

        /** Whether something of it can be bought, maybe less than is wanted. */
        public boolean buyable() {
            return lines.stream().anyMatch(Line::buyable);
        }
    }

    /**
     * One variant in the cart; the problem is null when nothing has changed since it was put in.
     *
     * @param lineTotal before promotions
     * @param discount what promotions save of it
     * @param promisedOn the day from which it can be sent; null when it is there, or cannot be bought
     * @param parts what one unit is made of when it is a bundle; none otherwise
     */
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
            long available,
            Money discount,
            LocalDate promisedOn,
            List<Offer.Part> parts) {

        /** What is in it when it is a bundle, for example "2 × Cup; 1 × Tea"; empty otherwise. */
        public String contents() {
            return parts.stream().map(Offer.Part::written).collect(Collectors.joining("; "));
        }

        /** The day from which it can be sent in words, for example Sat 12 Dec 2026; null when it is there. */
        public String promised() {
            return promisedOn == null ? null : DaySpan.written(promisedOn);
        }

        /** Whether it can be bought, maybe less of it than is wanted. */
        public boolean buyable() {
            return problem == null || !problem.blocking() || LineProblems.isLess(problem) && available > 0;
        }

        /** What the units cost without what promotions save of them. */
        public Money toPay() {
            return lineTotal.minus(discount);
        }

        /** For example "Colour: Blue, Size: 42"; empty when there was nothing to choose. */
        public String chosen() {
            return Option.written(options);
        }
    }

    /**
     * What one promotion saves.
     *
     * @param name what it is called
     * @param code that was given for it, or null
     * @param ofPlatform whether the platform pays it to the stores, so that it does not lower what is taxed
     */
    public record Saving(String name, String code, Money amount, boolean ofPlatform) {}

    /**
     * A code that was given.
     *
     * @param name what its promotion is called, or null when there is none
     * @param saved by it; zero while there is a problem
     * @param problem why it saves nothing, or null; it stops no checkout
     */
    public record Code(String code, String name, Money saved, Problem problem) {

        static Code of(GivenCode given) {
            return new Code(
                    given.code(),
                    given.name(),
                    given.saved(),
                    given.problem() == null ? null : new Problem(given.problem(), given.detail(), false));
        }
    }

    /** What has changed since the line was put in: a code for programs, a sentence for people, and whether it stops the checkout. */
    public record Problem(String code, String detail, boolean blocking) {}

    /** Whether nothing in it stands in the way of buying it. */
    public boolean canBeBought() {
        return problems().stream().noneMatch(Problem::blocking);
    }

    /** Whether anything of it can be bought, once the rest is left out. */
    public boolean buyable() {
        return groups.stream().anyMatch(Group::buyable);
    }

    /** Whether something in it is gone or not there as often as wanted, and the rest can be bought without. */
    public boolean lacksSomething() {
        return buyable()
                && groups.stream()
                        .flatMap(group -> group.lines().stream())
                        .anyMatch(
                                line -> line.problem() != null && line.problem().blocking());
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

    /** What the platform pays of it to the stores: the tax is on the prices before that. */
    public Money savedByPlatform() {
        return savings.stream()
                .filter(Saving::ofPlatform)
                .map(Saving::amount)
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
                TaxLine.of(basket.parts().stream().map(basket::quote).map(QuotePart::taxPart)),
                basket.quote().discounts().stream()
                        .map(each -> new Saving(
                                each.name(), each.code(), each.amount(), each.bearer() == Discount.Bearer.PLATFORM))
                        .toList(),
                basket.quote().codes().stream().map(Code::of).toList(),
                basket.quote().nearly());
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
                part.lines().stream().map(line -> line(line, quote)).toList(),
                quote.shippingOptions(),
                quote.shipping().map(ShippingOptionView::id).orElse(null),
                quote.shipping().map(ShippingOptionView::price).orElse(null),
                quote.totals().items(),
                quote.totals().total(),
                LineProblems.ofDelivery(part, basket).orElse(null),
                TaxLine.of(Stream.of(quote.taxPart())),
                quote.exported());
    }

    private static Line line(Basket.Line line, QuotePart quote) {
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
                line.offer().available(),
                discount(line, quote),
                line.promisedOn(),
                line.offer().parts());
    }

    private static Money discount(Basket.Line line, QuotePart quote) {
        return quote.lines().stream()
                .filter(quoted -> quoted.offer().variantId().equals(line.variantId()))
                .findFirst()
                .map(QuoteLine::discount)
                .orElseGet(() -> Money.zero(line.unitPrice().currency()));
    }
}
