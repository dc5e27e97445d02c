package org.emporion.catalog.product;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** The product rows of one store. */
@Dependent
public class Products {

    private final Sql sql;
    private final Clock clock;

    @Inject
    public Products(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What has to be known of a product before it is changed; the row stays locked until the end of the transaction. */
    Optional<Head> lock(TenantId tenant, UUID id) {
        return sql.one(
                Products::head,
                "select id, slug, status, category_code, published_at from product"
                        + " where tenant_id = ? and id = ? for update",
                tenant,
                id);
    }

    /** Those of the store with these slugs, locked in id order. */
    public List<Head> lockBySlug(TenantId tenant, Collection<String> slugs) {
        return slugs.isEmpty()
                ? List.of()
                : sql.list(
                        Products::head,
                        "select id, slug, status, category_code, published_at from product"
                                + " where tenant_id = ? and slug = any(?) order by id for update",
                        tenant,
                        slugs);
    }

    /** The slugs of the store that begin like this one. */
    Set<String> slugsLike(TenantId tenant, String slug) {
        return Set.copyOf(sql.list(
                row -> row.text("slug"),
                "select slug from product where tenant_id = ? and (slug = ? or slug like ?)",
                tenant,
                slug,
                slug + "-%"));
    }

    public void insert(TenantId tenant, Collection<StoredProduct> products) {
        Instant now = clock.instant();
        sql.batch(
                "insert into product (tenant_id, id, slug, title, description, brand, category_code, status, attributes,"
                        + " options, created_at, updated_at, published_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                products.stream()
                        .map(each -> new Object[] {
                            tenant,
                            each.id(),
                            each.slug(),
                            each.draft().title(),
                            each.draft().description(),
                            each.draft().brand(),
                            each.draft().category(),
                            each.status(),
                            Sql.json(each.draft().attributes()),
                            Sql.json(each.draft().options()),
                            now,
                            now,
                            each.publishedAt()
                        })
                        .toList());
    }

    public void update(TenantId tenant, Collection<StoredProduct> products) {
        Instant now = clock.instant();
        sql.batch(
                "update product set slug = ?, title = ?, description = ?, brand = ?, category_code = ?, status = ?,"
                        + " attributes = ?, options = ?, updated_at = ?, published_at = ?, version = version + 1"
                        + " where tenant_id = ? and id = ?",
                products.stream()
                        .map(each -> new Object[] {
                            each.slug(),
                            each.draft().title(),
                            each.draft().description(),
                            each.draft().brand(),
                            each.draft().category(),
                            each.status(),
                            Sql.json(each.draft().attributes()),
                            Sql.json(each.draft().options()),
                            now,
                            each.publishedAt(),
                            tenant,
                            each.id()
                        })
                        .toList());
    }

    /** Visitors of the address that the product has now will be led to the one it gets. */
    void leaveAddress(TenantId tenant, Head head) {
        sql.update(
                "insert into product_former_slug (tenant_id, slug, product_id) values (?, ?, ?)"
                        + " on conflict (tenant_id, slug) do update set product_id = excluded.product_id",
                tenant,
                head.slug(),
                head.id());
    }

    void moveTo(TenantId tenant, UUID id, ProductStatus status) {
        Instant now = clock.instant();
        sql.update(
                "update product set status = ?, updated_at = ?, version = version + 1,"
                        + " published_at = case when ? then coalesce(published_at, ?) else published_at end"
                        + " where tenant_id = ? and id = ?",
                status,
                now,
                status == ProductStatus.PUBLISHED,
                now,
                tenant,
                id);
    }

    /** Notes that something about it has changed just now. */
    void touch(TenantId tenant, UUID id) {
        sql.update("update product set updated_at = ? where tenant_id = ? and id = ?", clock.instant(), tenant, id);
    }

    /** Whether any of its variants was ever reserved by a buyer, so that orders may name it. */
    boolean wasBought(TenantId tenant, UUID id) {
        return sql.count(
                        "select count(*) as n from variant v where v.tenant_id = ? and v.product_id = ?"
                                + " and exists (select 1 from reservation r where r.tenant_id = v.tenant_id"
                                + " and r.variant_id = v.id)",
                        tenant,
                        id)
                > 0;
    }

    void delete(TenantId tenant, UUID id) {
        sql.update("delete from product where tenant_id = ? and id = ?", tenant, id);
    }

    /** A free slug near the wished one: itself, or with the lowest number behind it that is free. */
    public static String free(String wished, Set<String> taken) {
        String slug = wished;
        for (int i = 2; taken.contains(slug); i++) {
            slug = wished + "-" + i;
        }
        return slug;
    }

    private static Head head(Row row) {
        return new Head(
                row.uuid("id"),
                row.text("slug"),
                ProductStatus.valueOf(row.text("status")),
                row.text("category_code"),
                row.time("published_at"));
    }

    /** What has to be known of a product that is there before it is changed. */
    public record Head(UUID id, String slug, ProductStatus status, String category, Instant publishedAt) {}
}
