package org.emporion.selling.checkout;

/** Kinds of the tasks that checkout appends for the storefront. */
final class PurchaseTasks {

    /** A purchase has been placed; subject is its number. */
    public static final String PLACED = "purchase.placed";

    /** A purchase that waited for its payment has come to nothing; subject is its number. */
    public static final String FAILED = "purchase.failed";

    /** A purchase is held, or nothing came of it after that; subject is its number. */
    public static final String REVIEWED = "purchase.reviewed";

    private PurchaseTasks() {}
}
