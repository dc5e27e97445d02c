package org.emporion.catalog.product;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.TenantId;

/**
 * What there is of variants, for those who look at products; inventory answers. Here so that the catalog can show stock and
 * sort by it without knowing inventory.
 */
public interface VariantStock {

    /** The stock of these variants; none is told of those whose stock was never opened. */
    Map<UUID, Figures> figures(TenantId store, Collection<UUID> variants);

    /** What the variants of these products have in stock together, by product; none is told of those without any. */
    Map<UUID, Sum> sums(TenantId store, Collection<UUID> products);

    /**
     * How many units of a product buyers may take, as a term of SQL. Whoever sorts by it cuts a page of products in the
     * database, which has to know the number of each of them for that, while {@link #sums} tells those of one page.
     *
     * @param product what the statement calls its product, which has a tenant_id and an id
     */
    String available(String product);

    /** Those of the variants that a buyer ever reserved: orders may name them. */
    List<UUID> bought(TenantId store, Collection<UUID> variants);

    /**
     * The stock of one variant.
     *
     * @param later how many more than are on hand may be reserved
     */
    record Figures(UUID variant, long onHand, long reserved, boolean tracked, long later) {

        /** What is said of a variant whose stock was never opened: kept, and none there. */
        static Figures none(UUID variant) {
            return new Figures(variant, 0, 0, true, 0);
        }

        long available() {
            return Availability.of(onHand, reserved, tracked);
        }
    }

    /**
     * The stock of all variants of a product.
     *
     * @param onHand how many units lie there
     * @param available how many units of those whose stock is kept are left
     * @param untracked whether the stock of one of them is not kept
     */
    record Sum(long onHand, long available, boolean untracked) {

        static final Sum NONE = new Sum(0, 0, false);
    }
}
