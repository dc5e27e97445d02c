package org.emporion.selling.cart;

import java.util.Map;
import java.util.UUID;

/**
 * What a form changes of a cart. Each change says what the form showed, so that what was changed in another window meanwhile is
 * not overwritten without a word.
 *
 * @param quantities wanted units by the ids of the lines
 * @param shipping ids of shipping options by the slugs of the stores
 */
public record CartEdit(Map<UUID, Change<Long>> quantities, Map<String, Change<String>> shipping) {

    public CartEdit {
        quantities = Map.copyOf(quantities);
        shipping = Map.copyOf(shipping);
    }

    /** @param shown what the form showed; null when it does not say, and then whatever is there is changed */
    public record Change<T>(T shown, T wanted) {

        boolean clashesWith(T now) {
            return shown != null && !shown.equals(now) && !wanted.equals(now);
        }
    }
}
