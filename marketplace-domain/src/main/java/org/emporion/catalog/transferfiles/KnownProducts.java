package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.emporion.catalog.input.ProductDraft;
import org.emporion.catalog.product.BulkProducts;
import org.emporion.catalog.product.StoredProduct;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** What a store has of the products of a file, in a fixed number of statements however many they are. */
@Dependent
class KnownProducts {

    private final Sql sql;
    private final BulkProducts products;

    @Inject
    KnownProducts(Sql sql, BulkProducts products) {
        this.sql = sql;
        this.products = products;
    }

    /** Those with one of these handles or one of these addresses, locked in id order. */
    List<KnownProduct> lock(TenantId tenant, Collection<String> handles, Collection<String> slugs) {
        return products.lock(tenant, handles, slugs).stream()
                .map(KnownProducts::product)
                .toList();
    }

    /** The next that are not archived, the latest taken in first; null begins. Read without a lock. */
    List<KnownProduct> after(TenantId tenant, UUID after, int most) {
        return products.after(tenant, after, most).stream()
                .map(KnownProducts::product)
                .toList();
    }

    /** How many variants those have that are not archived. */
    long countVariants(TenantId tenant) {
        return products.countVariants(tenant);
    }

    /** Which of these addresses are taken. */
    Set<String> takenSlugs(TenantId tenant, Collection<String> slugs) {
        return products.takenSlugs(tenant, slugs);
    }

    /** The variants of these products, in the order of each. */
    List<KnownVariant> variants(TenantId tenant, Collection<UUID> of) {
        List<StoredProduct.Variant> variants = products.variants(tenant, of);
        Map<UUID, Stock> stock = stock(tenant, variants);
        return variants.stream()
                .map(each -> variant(each, stock.getOrDefault(each.id(), Stock.NONE)))
                .toList();
    }

    /** Which product has which of these SKUs. */
    Map<String, UUID> owners(TenantId tenant, Collection<String> skus) {
        return products.owners(tenant, skus);
    }

    /** The SKUs of the store that begin like this one. */
    Set<String> skusLike(TenantId tenant, String sku) {
        return products.skusLike(tenant, sku);
    }

    private Map<UUID, Stock> stock(TenantId tenant, List<StoredProduct.Variant> variants) {
        Map<UUID, Stock> stock = new HashMap<>();
        if (!variants.isEmpty()) {
            sql.statement(
                            """
                            select s.variant_id, s.on_hand, s.tracked, exists (select 1 from bundle_content b
                                where b.tenant_id = s.tenant_id and b.variant_id = s.variant_id) as bundle
                            from stock_available s where s.tenant_id = :tenant and s.variant_id = any(:variants)""")
                    .with("tenant", tenant)
                    .with(
                            "variants",
                            variants.stream().map(StoredProduct.Variant::id).toList())
                    .list(row -> stock.put(
                            row.uuid("variant_id"),
                            new Stock(row.number("on_hand"), row.flag("tracked"), row.flag("bundle"))));
        }
        return stock;
    }

    private static KnownProduct product(StoredProduct stored) {
        ProductDraft said = stored.draft();
        return new KnownProduct(
                stored.id(),
                stored.slug(),
                stored.handle(),
                stored.job(),
                stored.status(),
                stored.publishedAt(),
                stored.whenOpen(),
                said.title(),
                said.description(),
                said.brand(),
                said.category(),
                said.taxClass(),
                said.attributes(),
                said.options());
    }

    private static KnownVariant variant(StoredProduct.Variant stored, Stock stock) {
        ProductDraft.Variant said = stored.draft();
        return new KnownVariant(
                stored.id(),
                stored.product(),
                stored.position(),
                said.sku(),
                stored.fileSku(),
                said.options(),
                said.price(),
                said.compareAt(),
                said.barcode(),
                said.cost(),
                said.weightGrams(),
                stored.picture(),
                stock.onHand(),
                stock.tracked(),
                stock.bundle());
    }

    /** What is on hand of a variant; not tracked nor untracked while it has no stock yet. */
    private record Stock(long onHand, Boolean tracked, boolean bundle) {

        static final Stock NONE = new Stock(0, null, false);
    }
}
