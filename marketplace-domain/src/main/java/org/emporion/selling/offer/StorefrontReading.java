package org.emporion.selling.offer;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.catalog.category.Categories;
import org.emporion.catalog.input.Attribute;
import org.emporion.catalog.input.EarlierPrice;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.product.Availability;
import org.emporion.ground.files.Rendition;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** Reads one product for its page, in two statements: the most asked question of the marketplace. */
@Dependent
class StorefrontReading {

    private static final TypeReference<List<Shot>> SHOTS = new TypeReference<>() {};
    private static final TypeReference<List<Attribute>> ATTRIBUTES = new TypeReference<>() {};
    private static final String TAGS = "tags";
    private static final TypeReference<List<Option>> OPTIONS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> CHOSEN = new TypeReference<>() {};
    private static final TypeReference<List<Asked>> ASKED = new TypeReference<>() {};

    private static final String PRODUCT =
            """
            select p.tenant_id, p.id, p.title, p.slug, p.description, p.brand, p.category_code, p.attributes, p.options, p.tax_class,
                   t.slug as store_slug, t.name as store_name,
                   (select json_agg(json_build_object('hash', x.hash, 'alt', x.alt, 'width', x.width, 'height', x.height)
                             order by x.position, x.id)
                      from catalog_picture x where x.tenant_id = p.tenant_id and x.product_id = p.id) as shots
            from catalog_product p join store_name t on t.tenant_id = p.tenant_id
            where p.tenant_id = (select o.tenant_id from store_name o where o.slug = :store and o.status = 'ACTIVE')
              and p.status = 'PUBLISHED'
            """;

    private static final String BY_SLUG = " and p.slug = :slug";

    private static final String BY_FORMER_SLUG =
            """
             and p.id = (select f.product_id from catalog_former_slug f
                          where f.tenant_id = p.tenant_id and f.slug = :slug)""";

    private static final String VARIANTS =
            """
            select v.id, v.sku, v.barcode, v.option_values, v.price_minor, v.compare_at_minor, v.currency, x.hash,
            coalesce(v.weight_grams, 0) as weight_grams,
            (select json_agg(json_build_object('currency', o.currency, 'price', o.price_minor, 'compareAt', o.compare_at_minor)
                      order by o.currency)
               from catalog_price o where o.tenant_id = v.tenant_id and o.variant_id = v.id) as others,
            coalesce(s.on_hand, 0) as on_hand, coalesce(s.reserved, 0) as reserved,
            (select json_agg(json_build_object('variantId', b.part_id, 'sku', b.sku, 'title', b.title, 'options', b.option_values,
                      'quantity', b.quantity, 'worthMinor', b.price_minor * b.quantity) order by b.position)
               from bundle_content b
              where b.tenant_id = v.tenant_id and b.variant_id = v.id and b.sku is not null) as parts,
            coalesce(s.tracked, true) as tracked, s.later, coalesce(s.later_limit, 0) as later_limit, s.promised_on
            from catalog_variant v
            left join stock_available s on s.tenant_id = v.tenant_id and s.variant_id = v.id
            left join catalog_picture x on x.tenant_id = v.tenant_id and x.id = v.picture_id
            where v.tenant_id = :tenant and v.product_id = :product order by v.position, v.id""";

    private final Sql sql;
    private final Categories categories;

    @Inject
    StorefrontReading(Sql sql, Categories categories) {
        this.sql = sql;
        this.categories = categories;
    }

    /** The product with this slug, or else the one that had it before, with prices in this currency. */
    Optional<StorefrontProduct> product(String store, String slug, String currency) {
        return head(PRODUCT + BY_SLUG, store, slug)
                .or(() -> head(PRODUCT + BY_FORMER_SLUG, store, slug))
                .map(found -> complete(found, currency));
    }

    private Optional<Head> head(String text, String store, String slug) {
        return sql.statement(text).with("store", store).with("slug", slug).one(StorefrontReading::head);
    }

    private StorefrontProduct complete(Head head, String currency) {
        StorefrontProduct product = head.product();
        List<Found> found = sql.statement(VARIANTS)
                .with("tenant", head.tenant())
                .with("product", product.id())
                .list(row -> found(row, currency));
        VariantPictures pictures = new VariantPictures(
                product.options(),
                found.stream()
                        .filter(each -> each.hash() != null)
                        .map(each -> new VariantPictures.Pictured(each.variant().options(), each.hash()))
                        .toList());
        List<StorefrontProduct.Variant> variants =
                found.stream().map(each -> shown(each, product, pictures)).toList();
        return new StorefrontProduct(
                product.id(),
                product.title(),
                product.slug(),
                product.description(),
                product.brand(),
                categories.path(head.category()),
                product.images(),
                facts(product.attributes()),
                product.options(),
                variants,
                product.store(),
                product.rating(),
                product.reviews(),
                product.taxClass());
    }

    /** What buyers read: tags are words for the search. */
    static List<Attribute> facts(List<Attribute> attributes) {
        return attributes.stream()
                .filter(each -> !TAGS.equalsIgnoreCase(each.code()))
                .toList();
    }

    private static Head head(Row row) {
        List<Shot> shots = row.json("shots", SHOTS);
        UUID id = row.uuid("id");
        StorefrontProduct product = new StorefrontProduct(
                id,
                row.text("title"),
                row.text("slug"),
                row.text("description"),
                row.text("brand"),
                List.of(),
                shots == null ? List.of() : shots.stream().map(Shot::image).toList(),
                row.json("attributes", ATTRIBUTES),
                row.json("options", OPTIONS),
                List.of(),
                new StoreName(row.text("store_slug"), row.text("store_name")),
                null,
                0,
                row.text("tax_class"));
        return new Head(row.tenant("tenant_id"), row.text("category_code"), product);
    }

    /** With the picture that shows it, and its values in the order of the options. */
    private static StorefrontProduct.Variant shown(Found found, StorefrontProduct product, VariantPictures pictures) {
        StorefrontProduct.Variant variant = found.variant();
        String like = found.hash() == null
                ? pictures.like(variant.options()).map(Rendition.LARGE::path).orElse(null)
                : Rendition.LARGE.path(found.hash());
        String first =
                product.images().isEmpty() ? null : product.images().get(0).url();
        return new StorefrontProduct.Variant(
                variant.id(),
                variant.sku(),
                variant.barcode(),
                Option.inOrder(product.options(), variant.options()),
                variant.price(),
                variant.compareAt(),
                variant.available(),
                like == null ? first : like,
                variant.weightGrams(),
                variant.prices(),
                variant.later(),
                variant.parts());
    }

    private static Found found(Row row, String currency) {
        List<Asked> all = new ArrayList<>();
        all.add(new Asked(row.text("currency"), row.number("price_minor"), row.numberOrNull("compare_at_minor")));
        List<Asked> others = row.json("others", ASKED);
        all.addAll(others == null ? List.of() : others);
        Asked asked = all.stream()
                .filter(each -> each.currency().equals(currency))
                .findFirst()
                .orElse(all.get(0));
        StorefrontProduct.Variant variant = new StorefrontProduct.Variant(
                row.uuid("id"),
                row.text("sku"),
                row.text("barcode"),
                row.json("option_values", CHOSEN),
                asked.money(),
                EarlierPrice.above(asked.money(), asked.before()),
                Availability.of(
                        row.number("on_hand") + row.number("later_limit"), row.number("reserved"), row.flag("tracked")),
                null,
                row.number("weight_grams"),
                all.stream().map(Asked::money).toList(),
                Offer.Later.of(row),
                Offer.parts(row));
        return new Found(variant, row.text("hash"));
    }

    /** A variant, and the picture that is its own. */
    private record Found(StorefrontProduct.Variant variant, String hash) {}

    /** The product without its variants, and where to find them. */
    private record Head(TenantId tenant, String category, StorefrontProduct product) {}

    /** What a variant costs in one currency, in minor units; the earlier price may be null. */
    private record Asked(String currency, long price, Long compareAt) {

        Money money() {
            return Money.ofMinor(price, currency);
        }

        Money before() {
            return compareAt == null ? null : Money.ofMinor(compareAt, currency);
        }
    }

    /** A picture as the statement packs it. */
    private record Shot(String hash, String alt, int width, int height) {

        Image image() {
            return Image.of(hash, alt, width, height);
        }
    }
}
