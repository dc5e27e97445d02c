package org.emporion.storefront.cart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.NotFound;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.cart.Carts;
import org.emporion.selling.checkout.PaidCarts;
import org.emporion.storefront.frame.Leave;
import org.emporion.storefront.frame.Shopper;

/** The cart page: one form over all its lines, so that it works without a script too. */
@Named
@RequestScoped
public class CartBacking {

    private final Carts carts;
    private final Shopper shopper;
    private final PaidCarts paidCarts;
    private final CartForm form;
    private CartClashes clashes = CartClashes.none();
    private Cart cart;
    private boolean read;

    @Inject
    CartBacking(Carts carts, Shopper shopper, PaidCarts paidCarts, HttpServletRequest request) {
        this.carts = carts;
        this.paidCarts = paidCarts;
        this.shopper = shopper;
        this.form = CartForm.of(request);
    }

    /** Null while the visitor has none. */
    public Cart getCart() {
        if (!read) {
            cart = shopper.cart().orElse(null);
            read = true;
        }
        return cart;
    }

    public boolean isFilled() {
        return getCart() != null && !getCart().groups().isEmpty();
    }

    /** The order that an empty cart was bought with lately, such as in another window; or nothing. */
    public String getPaid() {
        return shopper.cartId().flatMap(paidCarts::boughtWith).orElse("");
    }

    /** Takes the form, unless the cart behind it has gone, such as with the log-in it belongs to: the page then shows so. */
    public void change() {
        if (!form.putBack().isEmpty()) {
            form.putBack().units().forEach(shopper::buy);
            Leave.to("/cart");
        } else {
            shopper.cartId().ifPresentOrElse(this::change, () -> Leave.to("/cart"));
        }
    }

    /** Takes the quantities and ways of delivery that were touched, and then removes the line whose button was pressed. */
    private void change(String cartId) {
        Cart before = getCart();
        try {
            if (form.isLeavingOut()) {
                carts.leaveOutWhatIsGone(cartId);
            }
            Cart changed = carts.change(cartId, form.edit());
            form.takenOut().map(changed::without).ifPresent(without -> carts.change(cartId, without));
        } catch (ChangedMeanwhile meanwhile) {
            clashes = CartClashes.of(meanwhile);
            read = false;
            throw clashes.told(meanwhile.code(), getCart());
        }
        form.removed().ifPresent(line -> remove(cartId, line));
        form.leave(TakenOut.of(before, shopper.cart().orElse(null)));
    }

    /** What another window has taken out already is out of the cart, as it was to be. */
    private void remove(String cartId, UUID line) {
        try {
            carts.remove(cartId, line, BasedOn.ANYTHING);
        } catch (NotFound gone) {
            read = false;
        }
    }

    /** What was typed for a line when the form was not taken, or else what is in the cart. */
    public String quantity(Cart.Line line) {
        return form.quantity(line.id()).orElse(String.valueOf(line.quantity()));
    }

    /** The way of delivery that was chosen when the form was not taken, or else that of the cart. */
    public String delivery(Cart.Group group) {
        return form.delivery(group.store().slug()).orElse(group.chosenShipping());
    }

    /** Whether what stands in the field of a line waits to be sent. */
    public boolean isWaiting(Cart.Line line) {
        return !quantity(line).equals(String.valueOf(line.quantity()));
    }

    /** What has just been taken out, as the button to put it back sends it; empty for nothing. */
    public String getBack() {
        return form.back().written();
    }

    public Map<String, String> getClashes() {
        return clashes.details();
    }
}
