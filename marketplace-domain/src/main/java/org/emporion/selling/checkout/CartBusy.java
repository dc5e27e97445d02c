package org.emporion.selling.checkout;

/** The cart is being paid for already. Rolls the opening back; the earlier purchase has to be settled first. */
final class CartBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String purchase;

    CartBusy(String purchase) {
        super("cart is being paid for as " + purchase, null, false, false);
        this.purchase = purchase;
    }

    String purchase() {
        return purchase;
    }
}
