package org.emporion.stock.stock;

/** How far units have come that are kept for a purchase. */
enum ReservationState {
    /** Until it expires. */
    HELD,
    /** A payment is under way. */
    PINNED,
    /** An order holds them, or held them until they left. */
    CLAIMED,
    /** The last of them went back on sale. */
    RELEASED
}
