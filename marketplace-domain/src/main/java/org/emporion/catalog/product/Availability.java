package org.emporion.catalog.product;

/** How many units of a variant a buyer may take. */
public final class Availability {

    /** What is said of a variant whose stock is not tracked: always enough. */
    public static final long UNTRACKED = 9_999;

    private Availability() {}

    public static long of(long onHand, long reserved, boolean tracked) {
        return tracked ? Math.max(0, onHand - reserved) : UNTRACKED;
    }
}
