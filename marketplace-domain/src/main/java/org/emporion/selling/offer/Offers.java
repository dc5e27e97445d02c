package org.emporion.selling.offer;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emporion.catalog.category.Categories;
import org.emporion.catalog.category.CategoryStep;
import org.emporion.catalog.input.Option;
import org.emporion.ground.files.Rendition;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** Price, stock and looks of variants over all stores, as the storefront may see them, read in one statement. */
@ApplicationScoped
@Transactional
public class Offers {

    /** More than anybody may put into a cart: what is not counted never runs out. */
    public static final long UNCOUNTED = 99_999;

    private static final TypeReference<Map<String, String>> OPTIONS = new TypeReference<>() {};

    private static final TypeReference<List<Option>> PRODUCT_OPTIONS = new TypeReference<>() {};
    private static final TypeReference<List<VariantPictures.Pictured>> PICTURED = new TypeReference<>() {};

    private static final String COLUMNS =
            """
            select k.tenant_id, k.variant_id, t.slug as store_slug, t.name as store_name, t.status as store_status,
                   v.product_id, p.slug as product_slug, v.sku, p.title, v.option_values,
                   case when v.currency = :currency then v.price_minor else o.price_minor end as price_minor,
                   p.category_code, p.tax_class, v.weight_grams,
                   s.tracked, s.on_hand - s.reserved as available, s.on_hand, s.reserved, s.later, s.later_limit, s.promised_on,
                   (select json_agg(json_build_object('variantId', b.part_id, 'sku', b.sku, 'title', b.title, 'options', b.option_values,
                      'quantity', b.quantity, 'worthMinor', b.price_minor * b.quantity) order by b.position)
                      from bundle_content b
                     where b.tenant_id = k.tenant_id and b.variant_id = k.variant_id and b.sku is not null) as parts,
                   p.options, pic.hash as image_hash,
                   case when pic.id is distinct from v.picture_id then
                     (select json_agg(json_build_object('options', other.option_values, 'hash', own.hash)
                                order by other.position, other.id)
                        from catalog_variant other
                        join catalog_picture own on own.tenant_id = other.tenant_id and own.id = other.picture_id
                       where other.tenant_id = v.tenant_id and other.product_id = v.product_id) end as pictured
            """;

    private static final String JOINS =
            """
              join store_name t on t.tenant_id = k.tenant_id
              left join catalog_variant v on v.tenant_id = k.tenant_id and v.id = k.variant_id
              left join catalog_price o on o.tenant_id = v.tenant_id and o.variant_id = v.id and o.currency = :currency
              left join catalog_product p on p.tenant_id = v.tenant_id and p.id = v.product_id
              left join stock_available s on s.tenant_id = v.tenant_id and s.variant_id = v.id
              left join lateral (
                select x.id, x.hash from catalog_picture x
                 where x.tenant_id = v.tenant_id and x.product_id = v.product_id
                 order by x.id = v.picture_id desc nulls last, x.position, x.id limit 1) pic on true
            """;

    /**
     * The sub-selects hide how many there are: PostgreSQL would plan these many joins anew for each cart, which takes ten times as
     * long as reading them, in the belief that what it saves with two lines is worth it.
     */
    private static final String KEYS =
            "from unnest((select :tenants::uuid[]), (select :variants::uuid[])) as k(tenant_id, variant_id)\n";

    private static final String PUBLIC_IDS =
            """
            from (select found.tenant_id, found.id as variant_id
                    from unnest((select :variants::uuid[])) as wanted(id)
                    join catalog_variant found on found.id = wanted.id) as k
            """;

    private static final String LEFT =
            """
            select k.tenant_id, k.variant_id, s.tracked, s.on_hand - s.reserved as available, s.later_limit
            """
                    + KEYS
                    + "  join stock_available s on s.tenant_id = k.tenant_id and s.variant_id = k.variant_id";

    private final Sql sql;
    private final Categories categories;

    @Inject
    public Offers(Sql sql, Categories categories) {
        this.sql = sql;
        this.categories = categories;
    }

    /** A variant of a store. */
    public record Key(TenantId tenant, UUID variantId) {}

    /**
     * How many of a variant are left.
     *
     * @param units that can still be reserved
     * @param atOnce how many of them are there
     */
    public record Left(long units, long atOnce) {}

    /** One offer in this currency for each key whose store exists, in no particular order. */
    public List<Offer> of(Collection<Key> keys, String currency) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return of(COLUMNS + KEYS + JOINS, keys).with("currency", currency).list(row -> read(row, currency));
    }

    /** What is left of variants, whatever they cost; of what is not on sale there is nothing. */
    public Map<Key, Left> left(Collection<Key> keys) {
        Map<Key, Left> left = new HashMap<>();
        if (!keys.isEmpty()) {
            of(LEFT, keys)
                    .list(row -> left.put(
                            new Key(row.tenant("tenant_id"), row.uuid("variant_id")),
                            new Left(
                                    available(row),
                                    row.flag("tracked") ? Math.max(0, row.number("available")) : UNCOUNTED)));
        }
        return left;
    }

    /** The offer in this currency behind a variant's public id, if it is on sale in any. */
    public Optional<Offer> onSale(UUID variantId, String currency) {
        return Optional.ofNullable(onSale(Set.of(variantId), currency).get(variantId));
    }

    /** The same of several variants; those that are not on sale are not among them. */
    public Map<UUID, Offer> onSale(Set<UUID> variants, String currency) {
        return variants.isEmpty()
                ? Map.of()
                : sql
                        .statement(COLUMNS + PUBLIC_IDS + JOINS)
                        .with("variants", variants)
                        .with("currency", currency)
                        .list(row -> read(row, currency))
                        .stream()
                        .filter(offer -> offer.onSale() || offer.unpriced())
                        .collect(Collectors.toMap(Offer::variantId, Function.identity()));
    }

    private Sql.Statement of(String statement, Collection<Key> keys) {
        return sql.statement(statement)
                .with("tenants", keys.stream().map(Key::tenant).toList())
                .with("variants", keys.stream().map(Key::variantId).toList());
    }

    private Offer read(Row row, String currency) {
        List<Option> options = row.json("options", PRODUCT_OPTIONS);
        boolean open = "ACTIVE".equals(row.text("store_status"));
        boolean published = open && row.uuid("product_id") != null && row.text("title") != null;
        Money price = row.money("price_minor", currency);
        boolean onSale = published && price != null;
        return new Offer(
                row.tenant("tenant_id"),
                row.uuid("variant_id"),
                new StoreName(row.text("store_slug"), row.text("store_name")),
                open,
                onSale,
                published && price == null ? currency : null,
                row.uuid("product_id"),
                row.text("product_slug"),
                row.text("sku"),
                row.text("title"),
                onSale ? Option.inOrder(options, row.json("option_values", OPTIONS)) : Map.of(),
                Rendition.SMALL.path(picture(row, options)),
                onSale ? price : null,
                onSale ? available(row) : 0,
                onSale ? categories(row.text("category_code")) : Set.of(),
                row.text("tax_class"),
                weight(row),
                onSale ? Offer.Later.of(row) : null,
                Offer.parts(row),
                false);
    }

    private Set<String> categories(String code) {
        return categories.path(code).stream().map(CategoryStep::code).collect(Collectors.toUnmodifiableSet());
    }

    private static long weight(Row row) {
        Long grams = row.numberOrNull("weight_grams");
        return grams == null ? 0 : grams;
    }

    private static String picture(Row row, List<Option> options) {
        List<VariantPictures.Pictured> pictured = row.json("pictured", PICTURED);
        return pictured == null
                ? row.text("image_hash")
                : new VariantPictures(options, pictured)
                        .like(row.json("option_values", OPTIONS))
                        .orElse(row.text("image_hash"));
    }

    private static long available(Row row) {
        Long left = row.numberOrNull("available");
        if (left == null) {
            return 0;
        }
        return row.flag("tracked") ? Math.max(0, left + row.number("later_limit")) : UNCOUNTED;
    }
}
