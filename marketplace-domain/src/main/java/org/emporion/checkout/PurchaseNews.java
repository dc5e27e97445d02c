package org.emporion.checkout;

/** Kinds of the tasks that checkout appends for the storefront. */
public final class PurchaseNews {

    /** A purchase has been placed; subject is its number. */
    public static final String PLACED = "purchase.placed";

    private PurchaseNews() {}
}
