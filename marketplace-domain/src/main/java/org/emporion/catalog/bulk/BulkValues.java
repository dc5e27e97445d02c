package org.emporion.catalog.bulk;

import java.util.Map;
import org.emporion.catalog.product.BulkProducts.Held;
import org.emporion.kernel.Failure;

/** The one thing that a bulk change is about, of products that are locked together. */
interface BulkValues {

    /** What a product has now, by what it belongs to: the product itself, or each of its variants. */
    Map<String, String> of(Held product);

    /**
     * Has a product become something else.
     *
     * @param values those that change
     * @throws Failure when it cannot be; nothing of it has changed then
     */
    void write(Held product, Map<String, String> values);

    /** A value as people read it. */
    default String words(String value) {
        return value;
    }

    /** Whether a product that was written has to be told to the search; what finishes may tell by itself. */
    default boolean showInSearch() {
        return true;
    }

    /** Writes what is written for all of them together. */
    default void finish() {}
}
