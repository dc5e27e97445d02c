package org.emporion.selling.cart;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** What identifies a line: the cart and the id within it. */
final class CartLineKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String cartId;
    private UUID id;

    CartLineKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof CartLineKey key && Objects.equals(cartId, key.cartId) && Objects.equals(id, key.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cartId, id);
    }
}
