package org.emporion.storefront.cart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.cart.CartEdit;
import org.emporion.selling.cart.Carts;
import org.emporion.storefront.frame.Leave;
import org.emporion.storefront.frame.Shopper;

/** The cart page: one form over all its lines, so that it works without a script too. */
@Named
@RequestScoped
public class CartBacking {

    private static final String QUANTITY = "quantity-";
    private static final String SHIPPING = "shipping-";
    private static final String WAS = "was-";

    private final Carts carts;
    private final Shopper shopper;
    private final HttpServletRequest request;
    private Cart cart;
    private boolean read;
    private final Map<String, String> clashes = new HashMap<>();

    @Inject
    CartBacking(Carts carts, Shopper shopper, HttpServletRequest request) {
        this.carts = carts;
        this.shopper = shopper;
        this.request = request;
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

    /** Whether something in it stands in the way of buying. */
    public boolean isStopped() {
        return isFilled()
                && getCart().groups().stream()
                        .flatMap(group -> group.lines().stream())
                        .anyMatch(
                                line -> line.problem() != null && line.problem().blocking());
    }

    /** Takes the form, unless the cart behind it has gone, such as with the log-in it belongs to: the page then shows so. */
    public void change() {
        shopper.cartId().ifPresentOrElse(this::change, () -> Leave.to("/cart"));
    }

    /** Takes the quantities and ways of delivery that were touched, and then removes the line whose button was pressed. */
    private void change(String cartId) {
        String removed = request.getParameter("remove");
        try {
            carts.change(cartId, edit(QUANTITY + removed));
        } catch (ChangedMeanwhile meanwhile) {
            throw told(meanwhile);
        }
        if (removed == null) {
            Leave.to(request.getParameter("checkout") == null ? "/cart" : "/checkout");
        } else {
            remove(cartId, id(removed));
            Leave.to("/cart", "removed");
        }
    }

    /** The ways of delivery that a form chose, by store; those only that the cart offers. */
    public static Map<String, String> shipping(Cart cart, HttpServletRequest request) {
        Map<String, String> chosen = new LinkedHashMap<>();
        List<Cart.Group> groups = cart == null ? List.of() : cart.groups();
        for (Cart.Group group : groups) {
            String option = request.getParameter(SHIPPING + group.store().slug());
            if (option != null) {
                chosen.put(group.store().slug(), option);
            }
        }
        return chosen;
    }

    /** What another window has taken out already is out of the cart, as it was to be. */
    private void remove(String cartId, UUID line) {
        try {
            carts.remove(cartId, line, BasedOn.ANYTHING);
        } catch (NotFound gone) {
            read = false;
        }
    }

    /**
     * What was touched, with what the form showed there.
     *
     * @param removed the field of a line that goes, whatever was typed for it
     */
    private CartEdit edit(String removed) {
        Map<UUID, CartEdit.Change<Long>> quantities = new LinkedHashMap<>();
        Map<String, CartEdit.Change<String>> shipping = new LinkedHashMap<>();
        for (String field : request.getParameterMap().keySet()) {
            String shown = request.getParameter(WAS + field);
            String wanted = request.getParameter(field);
            if (field.startsWith(QUANTITY) && isTouched(field) && !field.equals(removed)) {
                UUID line = id(field.substring(QUANTITY.length()));
                quantities.put(line, new CartEdit.Change<>(shown == null ? null : number(shown), number(wanted)));
            } else if (field.startsWith(SHIPPING) && isTouched(field)) {
                shipping.put(field.substring(SHIPPING.length()), new CartEdit.Change<>(shown, wanted));
            }
        }
        return new CartEdit(quantities, shipping);
    }

    /** The page shows the cart as it is now, beside what was typed. */
    private Conflict told(ChangedMeanwhile meanwhile) {
        meanwhile.fields().forEach(each -> clashes.put(each.field(), each.detail()));
        read = false;
        Set<String> present = isFilled()
                ? getCart().groups().stream()
                        .flatMap(group -> Stream.concat(
                                Stream.of(group.store().slug()),
                                group.lines().stream().map(Cart.Line::id)))
                        .collect(Collectors.toSet())
                : Set.of();
        String text = present.containsAll(clashes.keySet()) ? "cart.changed" : "cart.gone";
        return new Conflict(
                meanwhile.code(),
                ResourceBundle.getBundle("org.emporion.storefront.Texts").getString(text));
    }

    /** What was typed for a line when the form was not taken, or else what is in the cart. */
    public String quantity(Cart.Line line) {
        String typed = request.getParameter(QUANTITY + line.id());
        return typed == null || !isTouched(QUANTITY + line.id()) ? String.valueOf(line.quantity()) : typed.strip();
    }

    /** The way of delivery that was chosen when the form was not taken, or else that of the cart. */
    public String delivery(Cart.Group group) {
        String chosen = request.getParameter(SHIPPING + group.store().slug());
        return chosen == null || !isTouched(SHIPPING + group.store().slug()) ? group.chosenShipping() : chosen;
    }

    /** Whether what stands in the field of a line waits to be sent. */
    public boolean isWaiting(Cart.Line line) {
        return !quantity(line).equals(String.valueOf(line.quantity()));
    }

    /** What another window has made of lines and deliveries that the form changes, by ids of lines and slugs of stores. */
    public Map<String, String> getClashes() {
        return clashes;
    }

    /** What the form shows since it was opened is not sent back: another tab may have changed it meanwhile. */
    private boolean isTouched(String field) {
        return !request.getParameter(field).strip().equals(request.getParameter(WAS + field));
    }

    private static long number(String typed) {
        if (!typed.strip().matches("-?\\d{1,12}")) {
            throw new RuleViolated("INVALID", "Write the quantity as a whole number.");
        }
        return Long.parseLong(typed.strip());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound("line");
        }
    }
}
