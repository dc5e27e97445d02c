package org.emporion.selling.delivery;

/**
 * A price for parcels of some weight and worth. A limit that is null is none.
 *
 * @param gramsFrom the parcel is heavier than this, or weighs nothing where this is 0
 * @param gramsTo the parcel weighs at most this
 * @param worthFromMinor the goods are worth at least this
 * @param worthToMinor the goods are worth less than this
 */
record PriceBand(Long gramsFrom, Long gramsTo, Long worthFromMinor, Long worthToMinor, long priceMinor) {

    static PriceBand always(long priceMinor) {
        return new PriceBand(null, null, null, null, priceMinor);
    }

    boolean hasWeight(long grams) {
        return (gramsFrom == null || grams > gramsFrom || grams == 0 && gramsFrom == 0)
                && (gramsTo == null || grams <= gramsTo);
    }

    boolean hasWorth(long minor) {
        return (worthFromMinor == null || minor >= worthFromMinor) && (worthToMinor == null || minor < worthToMinor);
    }

    boolean has(long grams, long worthMinor) {
        return hasWeight(grams) && hasWorth(worthMinor);
    }

    /** Whether there is a parcel for which both are the price. */
    boolean overlaps(PriceBand other) {
        return overlap(gramsFrom, gramsTo, other.gramsFrom, other.gramsTo)
                && overlap(worthFromMinor, worthToMinor, other.worthFromMinor, other.worthToMinor);
    }

    boolean isInOrder() {
        return isInOrder(gramsFrom, gramsTo) && isInOrder(worthFromMinor, worthToMinor);
    }

    private static boolean isInOrder(Long from, Long to) {
        return (from == null || from >= 0) && (to == null || to > (from == null ? 0 : from));
    }

    private static boolean overlap(Long from, Long to, Long otherFrom, Long otherTo) {
        return isBelow(from, otherTo) && isBelow(otherFrom, to);
    }

    private static boolean isBelow(Long from, Long to) {
        return from == null || to == null || from < to;
    }
}
