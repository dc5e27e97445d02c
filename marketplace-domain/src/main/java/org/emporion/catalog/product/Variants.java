package org.emporion.catalog.product;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.emporion.kernel.Money;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** The variant rows of one store, with their costs. */
@Dependent
public class Variants {

    public static final TypeReference<Map<String, String>> CHOSEN = new TypeReference<>() {};

    private final Sql sql;

    @Inject
    public Variants(Sql sql) {
        this.sql = sql;
    }

    /** What the store has of these SKUs, in whichever product. */
    public List<Known> withSkus(TenantId tenant, Collection<String> skus) {
        return skus.isEmpty()
                ? List.of()
                : sql.list(
                        Variants::known,
                        "select id, product_id, sku, position, option_values from variant"
                                + " where tenant_id = ? and sku = any(?)",
                        tenant,
                        skus);
    }

    public List<Known> of(TenantId tenant, Collection<UUID> products) {
        return products.isEmpty()
                ? List.of()
                : sql.list(
                        Variants::known,
                        "select id, product_id, sku, position, option_values from variant"
                                + " where tenant_id = ? and product_id = any(?) order by product_id, position, id",
                        tenant,
                        products);
    }

    /** Keeps the variants of a product as they are, and those who change prices out, until the transaction ends. */
    void lock(TenantId tenant, UUID product) {
        sql.list(
                row -> row.uuid("id"),
                "select id from variant where tenant_id = ? and product_id = ? order by id for update",
                tenant,
                product);
    }

    /** The SKUs of the store that begin like this one. */
    public Set<String> skusLike(TenantId tenant, String sku) {
        return Set.copyOf(sql.list(
                row -> row.text("sku"),
                "select sku from variant where tenant_id = ? and left(sku, ?) = ?",
                tenant,
                sku.length(),
                sku));
    }

    public void insert(TenantId tenant, Collection<StoredVariant> variants) {
        sql.batch(
                "insert into variant (tenant_id, id, product_id, position, sku, barcode, option_values, price_minor,"
                        + " compare_at_minor, currency, weight_grams, picture_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                variants.stream()
                        .map(each -> new Object[] {
                            tenant,
                            each.id(),
                            each.product(),
                            each.position(),
                            each.draft().sku(),
                            each.draft().barcode(),
                            Sql.json(each.draft().options()),
                            each.draft().price().minor(),
                            minor(each.draft().compareAt()),
                            each.draft().price().currency(),
                            each.draft().weightGrams(),
                            each.picture()
                        })
                        .toList());
        writeCosts(tenant, variants);
    }

    public void update(TenantId tenant, Collection<StoredVariant> variants) {
        sql.batch(
                "update variant set position = ?, sku = ?, barcode = ?, option_values = ?, price_minor = ?,"
                        + " compare_at_minor = ?, currency = ?, weight_grams = ?, picture_id = coalesce(?, picture_id)"
                        + " where tenant_id = ? and id = ?",
                variants.stream()
                        .map(each -> new Object[] {
                            each.position(),
                            each.draft().sku(),
                            each.draft().barcode(),
                            Sql.json(each.draft().options()),
                            each.draft().price().minor(),
                            minor(each.draft().compareAt()),
                            each.draft().price().currency(),
                            each.draft().weightGrams(),
                            each.picture(),
                            tenant,
                            each.id()
                        })
                        .toList());
        writeCosts(tenant, variants);
    }

    /** Forgets what these variants cost the store. */
    void clearCosts(TenantId tenant, Collection<UUID> variants) {
        if (!variants.isEmpty()) {
            sql.update("delete from variant_cost where tenant_id = ? and variant_id = any(?)", tenant, variants);
        }
    }

    public void delete(TenantId tenant, Collection<UUID> variants) {
        if (!variants.isEmpty()) {
            sql.update("delete from variant where tenant_id = ? and id = any(?)", tenant, variants);
        }
    }

    /** Those of the variants that a buyer ever reserved: orders may name them. */
    public List<UUID> bought(TenantId tenant, Collection<UUID> variants) {
        return variants.isEmpty()
                ? List.of()
                : sql.list(
                        row -> row.uuid("variant_id"),
                        "select distinct variant_id from reservation where tenant_id = ? and variant_id = any(?)",
                        tenant,
                        variants);
    }

    private void writeCosts(TenantId tenant, Collection<StoredVariant> variants) {
        sql.batch(
                "insert into variant_cost (tenant_id, variant_id, cost_minor, currency) values (?, ?, ?, ?)"
                        + " on conflict (tenant_id, variant_id)"
                        + " do update set cost_minor = excluded.cost_minor, currency = excluded.currency",
                variants.stream()
                        .filter(each -> each.draft().cost() != null)
                        .map(each -> new Object[] {
                            tenant,
                            each.id(),
                            each.draft().cost().minor(),
                            each.draft().cost().currency()
                        })
                        .toList());
    }

    private static Long minor(Money money) {
        return money == null ? null : money.minor();
    }

    private static Known known(Row row) {
        return new Known(
                row.uuid("id"),
                row.uuid("product_id"),
                row.text("sku"),
                (int) row.number("position"),
                row.json("option_values", CHOSEN));
    }

    /** A variant that is there. */
    public record Known(UUID id, UUID product, String sku, int position, Map<String, String> options) {}
}
