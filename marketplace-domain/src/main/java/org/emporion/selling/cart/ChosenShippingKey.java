package org.emporion.selling.cart;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** What identifies how a store ships what is in a cart: the cart and the store. */
final class ChosenShippingKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String cartId;
    private UUID tenantId;

    ChosenShippingKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof ChosenShippingKey key
                && Objects.equals(cartId, key.cartId)
                && Objects.equals(tenantId, key.tenantId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cartId, tenantId);
    }
}
