package org.emporion.system.client;

/** Where tests begin: people, stores, products and carts that are just there. */
public final class Given {
    private Given() {}

    public static Person aRegisteredUser() {
        return Person.register();
    }

    /** A platform admin of this test's own, who has no second factor yet. */
    public static Person aPlatformAdmin() {
        return Person.registerAdmin();
    }

    /** A store whose application nobody has decided yet. */
    public static Store aStoreAwaitingApproval() {
        return Store.apply(aRegisteredUser());
    }

    /** An approved store with a key for its catalog, stock and orders. */
    public static Store aSellerWithAnOpenStore() {
        return aStoreAwaitingApproval().open();
    }

    /** Another open store of the person who owns this one. */
    public static Store anotherStoreOfTheOwnerOf(Store store) {
        return Store.apply(store.owner()).open();
    }

    /** Another application of the person who owns this one. */
    public static Store anotherApplicationOfTheOwnerOf(Store store) {
        return Store.apply(store.owner());
    }

    /** One product on sale in a store of its own. */
    public static Listed aPublishedProduct(String price, long onHand) {
        return aSellerWithAnOpenStore().publishes("Thing " + Names.uniqueWord(), price, onHand);
    }

    public static Cart anEmptyCart() {
        return Cart.empty();
    }

    /** A cart with one of each, ready for checkout. */
    public static Cart aCartWith(Listed... products) {
        Cart cart = Cart.empty();
        for (Listed product : products) {
            cart.with(product, 1);
        }
        return cart.readyForCheckout();
    }
}
