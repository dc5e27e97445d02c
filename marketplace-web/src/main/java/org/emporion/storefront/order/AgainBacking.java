package org.emporion.storefront.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.emporion.selling.checkout.PayAgain;
import org.emporion.storefront.frame.Leave;
import org.emporion.storefront.frame.Shopper;

/** The cart of a purchase whose payment did not come, to be paid again. */
@Named
@RequestScoped
public class AgainBacking {

    private final OrderBacking page;
    private final PayAgain payAgain;
    private final Shopper shopper;

    @Inject
    AgainBacking(OrderBacking page, PayAgain payAgain, Shopper shopper) {
        this.page = page;
        this.payAgain = payAgain;
        this.shopper = shopper;
    }

    /** Whether this browser still has that cart, with something in it. */
    public boolean isCartHere() {
        return hasCartOf(page.getPurchase().number());
    }

    /** The same of any purchase that its visitor may see. */
    public boolean hasCartOf(String number) {
        return shopper.getUnits() > 0 && shopper.cartId().equals(payAgain.cart(number));
    }

    /** To the checkout of the same cart; what is not to be had any more is told there. */
    public void pay() {
        payAgain.cart(page.getPurchase().number()).ifPresent(shopper::takeUp);
        Leave.to("/checkout");
    }
}
