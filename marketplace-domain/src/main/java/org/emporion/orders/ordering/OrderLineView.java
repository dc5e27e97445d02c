package org.emporion.orders.ordering;

import java.util.Map;
import org.emporion.kernel.Money;

/** One variant in a seller order, as it was when it was bought. */
public record OrderLineView(
        String id,
        String variantId,
        String sku,
        String title,
        Map<String, String> options,
        String image,
        long quantity,
        long shipped,
        Money unitPrice,
        Money total) {

    /** Units that still have to leave. */
    public long open() {
        return quantity - shipped;
    }
}
