package org.emporion.catalog.product;

import java.util.UUID;

/**
 * A variant on its way into the tables: which product it belongs to and where in its order it stands.
 *
 * @param picture the one that shows it; null leaves the one it has
 */
public record StoredVariant(UUID id, UUID product, int position, ProductDraft.Variant draft, UUID picture) {

    public StoredVariant(UUID id, UUID product, int position, ProductDraft.Variant draft) {
        this(id, product, position, draft, null);
    }

    public StoredVariant shownBy(UUID other) {
        return new StoredVariant(id, product, position, draft, other);
    }
}
