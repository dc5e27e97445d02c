package org.emporion.storefront.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.address.Address;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.cart.Carts;
import org.emporion.selling.checkout.Checkout;
import org.emporion.selling.checkout.CheckoutRequest;

/** Takes the form of the checkout: what was chosen is kept with the cart, then it is paid for. */
@RequestScoped
class Paying {

    private final Checkout checkout;
    private final Carts carts;
    private final PaymentBacking payment;
    private final AfterPaying afterPaying;

    @Inject
    Paying(Checkout checkout, Carts carts, PaymentBacking payment, AfterPaying afterPaying) {
        this.checkout = checkout;
        this.carts = carts;
        this.payment = payment;
        this.afterPaying = afterPaying;
    }

    /**
     * Keeps the address and how each store shall ship with the cart, so that they are priced and bought with it.
     *
     * @throws org.emporion.kernel.RuleViolated for a bad address, or once for an unusual postal code
     */
    void keepDelivery(CheckoutForm form, String cartId, Address address) {
        Cart there = carts.putAddress(cartId, address, BasedOn.ANYTHING);
        carts.chooseShipping(cartId, form.delivery().shipping(there), BasedOn.ANYTHING);
        form.mustBeMeant(address);
    }

    /** Takes out what the pressed button is about: the things of one store, or what cannot be bought. A typed address stays. */
    void leaveOut(CheckoutForm form, String cartId) {
        Address typed = form.typed();
        if (typed.problems().none()) {
            carts.putAddress(cartId, typed, BasedOn.ANYTHING);
        }
        form.delivery()
                .takenOut()
                .map(store -> carts.get(cartId).without(store))
                .ifPresentOrElse(without -> carts.change(cartId, without), () -> carts.leaveOutWhatIsGone(cartId));
    }

    /** Where a buyer looks after a cart that is empty. */
    void leaveEmpty(String cartId) {
        afterPaying.leaveEmpty(cartId);
    }

    /** The e-mail address that a guest has given at this browser before, or nothing. */
    String emailOfBefore() {
        return afterPaying.emailOfBefore();
    }

    /** Buys under the key and for the total that came with the form, and leads on; to what another window has bought, too. */
    void pay(CheckoutForm form, String cartId, String buyerId, String email) {
        CheckoutRequest wish = new CheckoutRequest(
                cartId, form.key(), buyerId, email, payment.method(), payment.token(), form.shown());
        try {
            afterPaying.leave(checkout.pay(wish), email);
        } catch (Conflict refused) {
            if (!Checkout.CART_BOUGHT.equals(refused.code())) {
                throw refused;
            }
            afterPaying.leaveEmpty(cartId);
        }
    }
}
