package org.emporion.bench.faults;

/**
 * A purchase as it stands in the database; amounts in minor units.
 *
 * @param total what is to be paid
 * @param orders how many orders came of it
 * @param ordered what those come to
 * @param kept units that are reserved for it and belong to no order
 * @param captured what was taken for it by its attempts
 * @param refunded what went back of that
 * @param sold what the ledger says that its buyer has paid for orders
 * @param givenBack what the ledger says that went back
 */
record Bought(
        String number,
        String cart,
        String status,
        long total,
        long orders,
        long ordered,
        long kept,
        long captured,
        long refunded,
        long sold,
        long givenBack) {

    boolean isPlaced() {
        return status.equals("PLACED");
    }

    boolean isOpen() {
        return status.equals("OPEN") || status.equals("PENDING_PAYMENT");
    }
}
