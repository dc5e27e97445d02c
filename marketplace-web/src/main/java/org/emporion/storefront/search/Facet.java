package org.emporion.storefront.search;

import java.util.List;

/**
 * One way to narrow results down.
 *
 * @param code the query parameter that chooses its values
 * @param more whether there may be other values, each with fewer listings; they can be chosen all the same
 */
public record Facet(String code, String label, List<Value> values, boolean more) {

    /** A value, how many listings one would see with it, and whether it is chosen. */
    public record Value(String value, String label, long count, boolean selected) {}

    /** Whether something of it is chosen. */
    public boolean hasSelection() {
        return values.stream().anyMatch(Value::selected);
    }
}
