package org.emporion.selling.checkout;

import org.emporion.kernel.Conflict;

/** The cart is being paid for already. Takes the opening back; the earlier purchase has to be settled first. */
final class CartBusy extends Conflict {

    private static final long serialVersionUID = 1L;

    private final String purchase;

    CartBusy(String purchase) {
        super("IN_PROGRESS", "This cart is being paid for in another window.");
        this.purchase = purchase;
    }

    String purchase() {
        return purchase;
    }
}
