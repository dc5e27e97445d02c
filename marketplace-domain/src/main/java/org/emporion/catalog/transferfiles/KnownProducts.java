package org.emporion.catalog.transferfiles;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.emporion.catalog.product.Attribute;
import org.emporion.catalog.product.Option;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.catalog.product.Variants;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** What a store has of the products of a file, in a fixed number of statements however many they are. */
@Dependent
class KnownProducts {

    private static final TypeReference<List<Attribute>> ATTRIBUTES = new TypeReference<>() {};
    private static final TypeReference<List<Option>> OPTIONS = new TypeReference<>() {};

    private final Sql sql;
    private final Variants variants;

    @Inject
    KnownProducts(Sql sql, Variants variants) {
        this.sql = sql;
        this.variants = variants;
    }

    /** Those with one of these handles or one of these addresses, locked in id order. */
    List<KnownProduct> lock(TenantId tenant, Collection<String> handles, Collection<String> slugs) {
        return handles.isEmpty()
                ? List.of()
                : sql.list(
                        KnownProducts::product,
                        "select id, slug, import_handle, import_job, status, published_at, title, description, brand,"
                                + " category_code, attributes, options from product where tenant_id = ?"
                                + " and (import_handle = any(?) or slug = any(?)) order by id for update",
                        tenant,
                        handles,
                        slugs);
    }

    /** Which of these addresses are taken. */
    Set<String> takenSlugs(TenantId tenant, Collection<String> slugs) {
        return slugs.isEmpty()
                ? Set.of()
                : Set.copyOf(sql.list(
                        row -> row.text("slug"),
                        "select slug from product where tenant_id = ? and slug = any(?)",
                        tenant,
                        slugs));
    }

    /** The variants of products, in the order of each; locked, so that what is left alone is not written back later. */
    List<KnownVariant> variants(TenantId tenant, Collection<UUID> products) {
        return products.isEmpty()
                ? List.of()
                : sql
                        .list(
                                KnownProducts::variant,
                                "select v.id, v.product_id, v.position, v.sku, v.file_sku, v.option_values, v.price_minor,"
                                        + " v.compare_at_minor, v.currency, v.barcode, v.weight_grams, v.picture_id,"
                                        + " c.cost_minor, c.currency as cost_currency, s.on_hand, s.tracked"
                                        + " from variant v"
                                        + " left join variant_cost c on c.tenant_id = v.tenant_id and c.variant_id = v.id"
                                        + " left join stock_item s on s.tenant_id = v.tenant_id and s.variant_id = v.id"
                                        + " where v.tenant_id = ? and v.product_id = any(?)"
                                        + " order by v.id for no key update of v",
                                tenant,
                                products)
                        .stream()
                        .sorted(Comparator.comparingInt(KnownVariant::position).thenComparing(KnownVariant::id))
                        .toList();
    }

    /** Which product has which of these SKUs. */
    Map<String, UUID> owners(TenantId tenant, Collection<String> skus) {
        Map<String, UUID> owners = new HashMap<>();
        variants.withSkus(tenant, skus).forEach(each -> owners.put(each.sku(), each.product()));
        return owners;
    }

    /** The SKUs of the store that begin like this one. */
    Set<String> skusLike(TenantId tenant, String sku) {
        return variants.skusLike(tenant, sku);
    }

    /** Those of the variants that orders may name. */
    List<UUID> bought(TenantId tenant, Collection<UUID> some) {
        return variants.bought(tenant, some);
    }

    private static KnownProduct product(Row row) {
        return new KnownProduct(
                row.uuid("id"),
                row.text("slug"),
                row.text("import_handle"),
                row.uuid("import_job"),
                ProductStatus.valueOf(row.text("status")),
                row.time("published_at"),
                row.text("title"),
                row.text("description"),
                row.text("brand"),
                row.text("category_code"),
                row.json("attributes", ATTRIBUTES),
                row.json("options", OPTIONS));
    }

    private static KnownVariant variant(Row row) {
        Long weight = row.numberOrNull("weight_grams");
        return new KnownVariant(
                row.uuid("id"),
                row.uuid("product_id"),
                (int) row.number("position"),
                row.text("sku"),
                row.text("file_sku"),
                row.json("option_values", Variants.CHOSEN),
                row.money("price_minor"),
                row.money("compare_at_minor"),
                row.text("barcode"),
                row.money("cost_minor", row.text("cost_currency")),
                weight == null ? null : weight.intValue(),
                row.uuid("picture_id"),
                row.number("on_hand"),
                row.text("tracked") == null ? null : row.flag("tracked"));
    }
}
