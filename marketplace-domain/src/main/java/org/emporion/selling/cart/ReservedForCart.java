package org.emporion.selling.cart;

import java.util.Map;
import java.util.UUID;

/** What is reserved for a cart already, so that it is not there for anybody else: brought by whoever sells what is in carts. */
public interface ReservedForCart {

    /** Units by variants, in the transaction that has the cart open. */
    Map<UUID, Long> of(String cartId);
}
