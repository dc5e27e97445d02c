package org.emporion.bench.faults;

/**
 * What a buyer was told in the end of one cart.
 *
 * @param code PLACED, PENDING_PAYMENT, the code of the refusal, or {@link #NOTHING}
 * @param number of the purchase, or null
 */
record Told(String cart, String code, String number) {
    /** Nobody has answered for good. */
    static final String NOTHING = "not answered";

    static final String PLACED = "PLACED";
    static final String PENDING = "PENDING_PAYMENT";

    boolean isPlaced() {
        return code.equals(PLACED);
    }

    /** A clear no. */
    boolean isRefused() {
        return !isPlaced() && !code.equals(PENDING) && !code.equals(NOTHING);
    }
}
