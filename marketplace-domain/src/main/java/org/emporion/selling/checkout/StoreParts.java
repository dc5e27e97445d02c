package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.TenantId;
import org.emporion.orders.ordering.NewOrder;
import org.emporion.orders.ordering.OrderPlacement;
import org.emporion.orders.view.StoreOrder;
import org.emporion.selling.cart.Basket;
import org.emporion.selling.promotion.PromotionClaims;
import org.emporion.selling.quote.Discount;
import org.emporion.stock.stock.Reservations;
import org.emporion.stock.stock.Want;

/** A purchase in the stores that it buys from: units are reserved for it, and become an order of the store or are given back. */
@ApplicationScoped
class StoreParts {

    private final Clock clock;
    private final TenantScope scope;
    private final Reservations reservations;
    private final OrderPlacement placement;
    private final PromotionClaims promotions;

    @Inject
    StoreParts(
            Clock clock,
            TenantScope scope,
            Reservations reservations,
            OrderPlacement placement,
            PromotionClaims promotions) {
        this.clock = clock;
        this.scope = scope;
        this.reservations = reservations;
        this.placement = placement;
        this.promotions = promotions;
    }

    /**
     * Takes the promotions, then the units, because more buyers want the same units than the same promotions.
     *
     * @throws org.emporion.kernel.Conflict PROMOTION_ENDED or PROMOTION_NOT_FOR_BUYER, or OUT_OF_STOCK unless everything is there
     */
    void reserve(Purchase purchase, Basket basket, Supplier<PromotionClaims.Buyer> buyer) {
        List<Want> wants =
                purchase.parts().stream().flatMap(PurchasePart::wants).toList();
        promotions.take(purchase.number(), claims(basket), buyer);
        List<Want> unmet =
                reservations.pin(purchase.number(), wants, clock.instant().plus(PaymentChecks.PATIENCE));
        if (!unmet.isEmpty()) {
            throw Readiness.outOfStock(basket, unmet);
        }
    }

    /** One order for each, written inside its store. */
    List<StoreOrder> order(List<NewOrder> sold) {
        List<StoreOrder> orders = new ArrayList<>();
        for (NewOrder each : sold) {
            orders.add(scope.within(each.tenant(), () -> order(each)));
        }
        orders.sort(Comparator.comparing(StoreOrder::number));
        return orders;
    }

    void giveBack(String number, List<TenantId> stores) {
        promotions.giveBack(number);
        reservations.release(number, stores);
    }

    private static List<PromotionClaims.Claim> claims(Basket basket) {
        List<PromotionClaims.Claim> claims = new ArrayList<>();
        for (Basket.Part part : basket.parts()) {
            basket.quote(part).discounts().stream()
                    .filter(each -> each.bearer() == Discount.Bearer.STORE)
                    .forEach(each ->
                            claims.add(new PromotionClaims.Claim(part.tenant(), each.promotion(), each.amount())));
        }
        basket.quote().discounts().stream()
                .filter(each -> each.bearer() == Discount.Bearer.PLATFORM)
                .forEach(each ->
                        claims.add(new PromotionClaims.Claim(TenantId.OF_PLATFORM, each.promotion(), each.amount())));
        return claims;
    }

    private StoreOrder order(NewOrder sold) {
        Set<UUID> claimed = reservations.claim(sold.tenant(), sold.purchaseNumber());
        Set<UUID> lines = sold.lines().stream().map(NewOrder.Sold::id).collect(Collectors.toSet());
        if (!claimed.equals(lines)) {
            throw new IllegalStateException(
                    "%s: reserved for lines %s, sold are %s".formatted(sold.number(), claimed, lines));
        }
        return placement.place(sold);
    }
}
