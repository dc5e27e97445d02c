package org.emporion.storefront.cart;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.cart.CartEdit;
import org.emporion.storefront.frame.Leave;

/**
 * The form over all lines of a cart as it was sent: a field for each quantity and each store's way of delivery, with what was
 * shown there beside it. It has as many fields as the cart has lines, so that pages cannot name them one by one.
 */
public record CartForm(Map<String, String> fields) {

    private static final String QUANTITY = "quantity-";
    private static final String SHIPPING = "shipping-";
    private static final String WAS = "was-";
    private static final String MORE = "more";
    private static final String LESS = "less";

    public static CartForm of(HttpServletRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return new CartForm(fields);
    }

    /** The ways of delivery that were chosen, by store; those only that the cart offers where it goes. */
    public Map<String, String> shipping(Cart cart) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (Cart.Group group : cart.groups()) {
            String wanted = fields.get(SHIPPING + group.store().slug());
            if (group.shippingOptions().stream().anyMatch(option -> option.id().equals(wanted))) {
                chosen.put(group.store().slug(), wanted);
            }
        }
        return chosen;
    }

    /** The line whose button to remove it was pressed. */
    Optional<UUID> removed() {
        return Optional.ofNullable(fields.get("remove")).map(CartForm::id);
    }

    /** What was taken out before and is to be put back. */
    TakenOut putBack() {
        return TakenOut.read(fields.get("put-back"));
    }

    /** What the address of the page says has just been taken out; or what was to be put back and could not. */
    TakenOut back() {
        return TakenOut.read(fields.getOrDefault("put-back", fields.get("back")));
    }

    /** The line of which one more or one less is wanted. */
    Optional<UUID> stepped() {
        return Stream.of(MORE, LESS)
                .map(fields::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(CartForm::id);
    }

    /** Ids of the ways to ship that are chosen in it, of whichever stores; what is no id is none. */
    public Set<UUID> ways() {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(SHIPPING))
                .flatMap(field -> Ids.parse(field.getValue()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The store whose things are to go, by its slug. */
    public Optional<String> takenOut() {
        return Optional.ofNullable(fields.get("take-out"));
    }

    /** Whether what cannot be bought is to go. */
    boolean isLeavingOut() {
        return fields.containsKey("leave-out");
    }

    /** To the checkout, or back to the field that was stepped, or to the cart that tells what was taken out. */
    void leave(TakenOut gone) {
        boolean told = removed().isPresent() || !gone.isEmpty() && !isLeavingOut();
        if (isToCheckout()) {
            Leave.to("/checkout");
        } else if (told) {
            Leave.to(gone.isEmpty() ? "/cart" : "/cart?back=" + gone.written(), "removed");
        } else {
            Leave.to("/cart" + stepped().map(line -> "#quantity-" + line).orElse(""));
        }
    }

    private boolean isToCheckout() {
        return fields.containsKey("checkout");
    }

    /** What was typed for a line, if its field was touched. */
    Optional<String> quantity(String line) {
        return touched(QUANTITY + line).map(String::strip);
    }

    /** The way of delivery that was chosen for a store, if it is another than was shown. */
    Optional<String> delivery(String store) {
        return touched(SHIPPING + store);
    }

    /** What was touched, with what the form showed there; the line that goes does so whatever was typed for it. */
    CartEdit edit() {
        Map<UUID, CartEdit.Change<Long>> quantities = new LinkedHashMap<>();
        Map<String, CartEdit.Change<String>> shipping = new LinkedHashMap<>();
        String removed = QUANTITY + fields.get("remove");
        for (String field : fields.keySet()) {
            Optional<String> wanted = wanted(field);
            String shown = fields.get(WAS + field);
            if (field.startsWith(QUANTITY) && wanted.isPresent() && !field.equals(removed)) {
                UUID line = id(field.substring(QUANTITY.length()));
                Long before = shown == null ? null : number(shown);
                quantities.put(line, new CartEdit.Change<>(before, number(wanted.get())));
            } else if (field.startsWith(SHIPPING) && wanted.isPresent()) {
                shipping.put(field.substring(SHIPPING.length()), new CartEdit.Change<>(shown, wanted.get()));
            }
        }
        return new CartEdit(quantities, shipping);
    }

    /** What the form shows since it was opened is not sent back: another tab may have changed it meanwhile. */
    private Optional<String> touched(String field) {
        String sent = fields.get(field);
        return Optional.ofNullable(sent).filter(value -> !value.strip().equals(fields.get(WAS + field)));
    }

    /** What was typed, or one more or less of it when that button was pressed; fewer than none are none. */
    private Optional<String> wanted(String field) {
        int step = field.equals(QUANTITY + fields.get(MORE)) ? 1 : field.equals(QUANTITY + fields.get(LESS)) ? -1 : 0;
        return step == 0 ? touched(field) : Optional.of(String.valueOf(Math.max(0, number(fields.get(field)) + step)));
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
