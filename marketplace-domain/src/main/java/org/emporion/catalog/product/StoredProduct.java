package org.emporion.catalog.product;

import java.time.Instant;
import java.util.UUID;
import org.emporion.catalog.input.ProductDraft;

/**
 * A product as it is kept or will be: what is said of it, under which id, address and status.
 *
 * @param handle what imported files call it; null when none has taken it in
 * @param job the import that met it last, or null
 * @param whenOpen whether, a draft so far, it goes on sale as soon as the store opens
 */
public record StoredProduct(
        UUID id,
        String slug,
        ProductDraft draft,
        ProductStatus status,
        Instant publishedAt,
        String handle,
        UUID job,
        boolean whenOpen) {

    public StoredProduct(
            UUID id,
            String slug,
            ProductDraft draft,
            ProductStatus status,
            Instant publishedAt,
            String handle,
            UUID job) {
        this(id, slug, draft, status, publishedAt, handle, job, false);
    }

    boolean isOnSale() {
        return status == ProductStatus.PUBLISHED;
    }

    /**
     * A variant as it is kept or will be: which product it belongs to and where in its order it stands.
     *
     * @param picture the one that shows it; null leaves the one it has
     * @param fileSku the SKU that a file gave it when it could not have that one; null when its SKU is as given
     */
    public record Variant(
            UUID id, UUID product, int position, ProductDraft.Variant draft, UUID picture, String fileSku) {

        public Variant shownBy(UUID other) {
            return new Variant(id, product, position, draft, other, fileSku);
        }
    }
}
