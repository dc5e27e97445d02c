package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.emporion.catalog.product.Products;
import org.emporion.catalog.product.StoredProduct;
import org.emporion.catalog.product.StoredVariant;
import org.emporion.catalog.product.Variants;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** The rows that an import writes: of new products and variants, and of those that are not as the file has them. */
@Dependent
class ImportedRows {

    private final Sql sql;
    private final Clock clock;
    private final Products products;
    private final Variants variants;

    @Inject
    ImportedRows(Sql sql, Clock clock, Products products, Variants variants) {
        this.sql = sql;
        this.clock = clock;
        this.products = products;
        this.variants = variants;
    }

    void insertProducts(TenantId tenant, UUID job, Collection<ProductMerge> merges) {
        Instant now = clock.instant();
        sql.batch(
                "insert into product (tenant_id, id, import_job, import_handle, slug, title, description, brand,"
                        + " category_code, status, attributes, options, created_at, updated_at, published_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                merges.stream()
                        .filter(ProductMerge::isNew)
                        .map(each -> row(tenant, job, each, now))
                        .toList());
    }

    private static Object[] row(TenantId tenant, UUID job, ProductMerge merge, Instant now) {
        StoredProduct product = merge.after();
        return new Object[] {
            tenant,
            product.id(),
            job,
            merge.source().handle(),
            product.slug(),
            product.draft().title(),
            product.draft().description(),
            product.draft().brand(),
            product.draft().category(),
            product.status(),
            Sql.json(product.draft().attributes()),
            Sql.json(product.draft().options()),
            now,
            now,
            product.publishedAt()
        };
    }

    void updateProducts(TenantId tenant, Collection<ProductMerge> merges) {
        products.update(
                tenant,
                merges.stream()
                        .filter(each -> !each.isNew() && each.isToBeWritten())
                        .map(ProductMerge::after)
                        .toList());
    }

    /** Notes of products that are there which handles of the file they have, and that this import met them. */
    void meet(TenantId tenant, UUID job, Collection<ProductMerge> merges) {
        List<ProductMerge> there = merges.stream().filter(each -> !each.isNew()).toList();
        if (!there.isEmpty()) {
            sql.update(
                    "update product p set import_handle = coalesce(p.import_handle, met.handle), import_job = ?"
                            + " from unnest(?, ?) as met (id, handle) where p.tenant_id = ? and p.id = met.id",
                    job,
                    there.stream().map(ProductMerge::id).toList(),
                    there.stream().map(each -> each.source().handle()).toList(),
                    tenant);
        }
    }

    /** Variants that the options of a file leave no place for go, unless orders may name them. */
    void removeMisfits(TenantId tenant, Collection<UUID> misfits) {
        List<UUID> bought = variants.bought(tenant, misfits);
        variants.delete(
                tenant, misfits.stream().filter(each -> !bought.contains(each)).toList());
    }

    /** Two variants may take each other's SKU, so whether each is there once is looked at when all are written. */
    void writeVariants(TenantId tenant, Collection<VariantMerge> merges) {
        List<VariantMerge> changed = merges.stream()
                .filter(each -> !each.isNew() && each.isToBeWritten())
                .toList();
        boolean moving = changed.stream().anyMatch(VariantMerge::movesSku);
        if (moving) {
            sql.execute("set constraints variant_sku_once deferred");
        }
        variants.update(tenant, rows(changed, each -> true));
        if (moving) {
            sql.execute("set constraints variant_sku_once immediate");
        }
        variants.insert(tenant, rows(merges, VariantMerge::isNew));
        removeCosts(
                tenant,
                changed.stream()
                        .filter(VariantMerge::losesCost)
                        .map(VariantMerge::id)
                        .toList());
        keepFileSkus(tenant, merges);
    }

    private static List<StoredVariant> rows(Collection<VariantMerge> merges, Predicate<VariantMerge> which) {
        return merges.stream().filter(which).map(VariantMerge::after).toList();
    }

    private void removeCosts(TenantId tenant, Collection<UUID> some) {
        if (!some.isEmpty()) {
            sql.update("delete from variant_cost where tenant_id = ? and variant_id = any(?)", tenant, some);
        }
    }

    private void keepFileSkus(TenantId tenant, Collection<VariantMerge> merges) {
        sql.batch(
                "update variant set file_sku = ? where tenant_id = ? and id = ?",
                merges.stream()
                        .filter(VariantMerge::movesFileSku)
                        .map(each -> new Object[] {each.fileSku(), tenant, each.id()})
                        .toList());
    }
}
