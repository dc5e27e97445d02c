package org.emporion.selling.cart;

import java.util.List;
import java.util.Map;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Address;
import org.emporion.kernel.Money;
import org.emporion.selling.delivery.ShippingOptionView;
import org.emporion.selling.quote.QuotePart;
import org.emporion.selling.quote.Totals;

/**
 * The cart as its buyer sees it: grouped by store, at the prices of this moment.
 *
 * @param version another one after every change of what is in it and was chosen
 */
public record Cart(String id, String currency, List<Group> groups, Totals totals, Address address, String version) {

    /**
     * The items of one store, how they can ship and what that costs as chosen, and the worth of the items alone.
     *
     * @param chosenShipping id of the option that is chosen, or null
     */
    public record Group(
            StoreName store,
            List<Line> lines,
            List<ShippingOptionView> shippingOptions,
            String chosenShipping,
            Money shipping,
            Money subtotal) {}

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
            long available) {}

    /** What has changed since the line was put in: a code for programs, a sentence for people, and whether it stops the checkout. */
    public record Problem(String code, String detail, boolean blocking) {}

    /** How many units are in it. */
    public long units() {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .mapToLong(Line::quantity)
                .sum();
    }

    static Cart of(Basket basket) {
        return new Cart(
                basket.cartId(),
                basket.currency(),
                basket.parts().stream()
                        .map(part -> group(part, basket.quote(part)))
                        .toList(),
                basket.totals(),
                basket.address(),
                basket.version());
    }

    private static Group group(Basket.Part part, QuotePart quote) {
        return new Group(
                part.store(),
                part.lines().stream().map(Cart::line).toList(),
                quote.shippingOptions(),
                quote.shipping().map(ShippingOptionView::id).orElse(null),
                quote.shipping().map(ShippingOptionView::price).orElse(null),
                quote.totals().items());
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
