package org.emporion.catalog.product;

import java.util.UUID;

/**
 * A variant as it is kept or will be: which product it belongs to and where in its order it stands.
 *
 * @param picture the one that shows it; null leaves the one it has
 * @param fileSku the SKU that a file gave it when it could not have that one; null when its SKU is as given
 */
public record StoredVariant(
        UUID id, UUID product, int position, ProductDraft.Variant draft, UUID picture, String fileSku) {

    public StoredVariant shownBy(UUID other) {
        return new StoredVariant(id, product, position, draft, other, fileSku);
    }
}
