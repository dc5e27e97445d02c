package org.emporion.bench.faults;

/**
 * A payment as its provider knows it; amounts in minor units.
 *
 * @param purchase number of the purchase that it is for; null when the key was voided before it was used
 */
record Charged(String id, String purchase, String status, long captured, long refunded) {

    /** There is money, or was, or may come. */
    boolean isLive() {
        return isOpen() || captured > 0;
    }

    /** Money is set aside, or may still be. */
    boolean isOpen() {
        return status.equals("PENDING") || status.equals("REQUIRES_ACTION") || status.equals("AUTHORISED");
    }
}
