package org.emporion.storefront.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.emporion.kernel.Page;
import org.emporion.selling.cart.CartOfBuyer;
import org.emporion.selling.cart.Carts;
import org.emporion.selling.checkout.BuyerOrders;

/** What is kept about a buyer, in numbers. */
@RequestScoped
class KeptData {

    private final BuyerOrders orders;
    private final CartOfBuyer cartOfBuyer;
    private final Carts carts;

    @Inject
    KeptData(BuyerOrders orders, CartOfBuyer cartOfBuyer, Carts carts) {
        this.orders = orders;
        this.cartOfBuyer = cartOfBuyer;
        this.carts = carts;
    }

    /** How much of a buyer's one store has: the orders, and nothing else. */
    public record AtStore(String slug, String name, long orders) {}

    /** Over all stores. */
    public record Overview(List<AtStore> stores, long purchases, long unitsInCart) {}

    Overview of(String userId) {
        return new Overview(
                orders.storesOf(userId).stream()
                        .map(each ->
                                new AtStore(each.store().slug(), each.store().name(), each.orders()))
                        .toList(),
                orders.everythingOf(userId, Page.Request.first(1)).total(),
                cartOfBuyer.find(userId).map(carts::units).orElse(0L));
    }
}
