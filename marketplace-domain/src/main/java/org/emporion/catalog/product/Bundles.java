package org.emporion.catalog.product;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emporion.catalog.input.PartInput;
import org.emporion.catalog.input.ProductDraft;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantEntity;
import org.emporion.kernel.TenantId;

/** The bundles of a store: which of its variants are made of others, and of how many. */
final class Bundles {

    static final String NESTED = "NESTED";

    private static final String STORE = "store";
    private static final String VARIANTS = "variants";

    private final EntityManager em;

    Bundles(EntityManager em) {
        this.em = em;
    }

    /**
     * So many units of a variant in one bundle.
     *
     * @param onSale whether its product is, or is that of the bundle
     */
    record Part(UUID id, String sku, long quantity, boolean onSale) {

        PartInput input() {
            return new PartInput(sku, quantity);
        }
    }

    /** What the bundles of a product are made of, by their ids. */
    Map<UUID, List<Part>> of(TenantId tenant, UUID product) {
        Map<UUID, List<Part>> parts = new LinkedHashMap<>();
        em.createQuery(
                        """
                        select b.variantId, v.id, v.sku, b.quantity, p.id, p.status from BundlePart b, Variant x, Variant v, Product p
                        where x.tenantId = :store and x.productId = :product
                          and b.tenantId = x.tenantId and b.variantId = x.id
                          and v.tenantId = b.tenantId and v.id = b.partId
                          and p.tenantId = v.tenantId and p.id = v.productId
                        order by b.variantId, b.position""",
                        Object[].class)
                .setParameter(STORE, tenant.value())
                .setParameter("product", product)
                .getResultList()
                .forEach(row -> parts.computeIfAbsent((UUID) row[0], bundle -> new ArrayList<>())
                        .add(new Part(
                                (UUID) row[1],
                                (String) row[2],
                                (Long) row[3],
                                row[5] == ProductStatus.PUBLISHED || row[4].equals(product))));
        return parts;
    }

    /** How many of a bundle there are: as many as the part of which there is least makes, and none while one is off sale. */
    static long available(List<Part> parts, Map<UUID, VariantStock.Figures> figures) {
        return parts.stream()
                .mapToLong(part -> {
                    if (!part.onSale()) {
                        return 0;
                    }
                    VariantStock.Figures there = figures.getOrDefault(part.id(), VariantStock.Figures.none(part.id()));
                    return there.tracked() ? there.available() / part.quantity() : Availability.UNTRACKED;
                })
                .min()
                .orElse(0);
    }

    /** Those of the variants that are in a bundle. */
    List<UUID> partsAmong(TenantId tenant, Collection<UUID> variants) {
        return em.createQuery(
                        """
                        select distinct b.partId from BundlePart b
                        where b.tenantId = :store and b.partId in :variants""",
                        UUID.class)
                .setParameter(STORE, tenant.value())
                .setParameter(VARIANTS, variants)
                .getResultList();
    }

    /** These products, and those of the store's bundles that have something of them in it. */
    Set<UUID> withThoseMadeOf(TenantId tenant, Collection<UUID> products) {
        Set<UUID> all = new HashSet<>(products);
        if (!products.isEmpty()) {
            all.addAll(em.createQuery(
                            """
                            select distinct x.productId from BundlePart b, Variant v, Variant x, Product p
                            where b.tenantId = :store and v.tenantId = b.tenantId and v.id = b.partId and v.productId in :products
                              and x.tenantId = b.tenantId and x.id = b.variantId
                              and p.tenantId = x.tenantId and p.id = x.productId and p.publishedAt is not null""",
                            UUID.class)
                    .setParameter(STORE, tenant.value())
                    .setParameter("products", products)
                    .getResultList());
        }
        return all;
    }

    /** Notes each part of a draft that is a SKU neither of the store nor of the draft itself. */
    void check(TenantId tenant, ProductDraft draft, Problems problems) {
        List<ProductDraft.Variant> drafts = draft.variants();
        Set<String> own = drafts.stream()
                .filter(each -> each != null)
                .map(ProductDraft.Variant::sku)
                .collect(Collectors.toSet());
        for (int place = 0; place < drafts.size(); place++) {
            List<PartInput> parts =
                    drafts.get(place) == null ? null : drafts.get(place).parts();
            if (parts != null && !parts.isEmpty()) {
                Set<String> known = new HashSet<>(ids(tenant, parts).keySet());
                known.addAll(own);
                checkKnown(parts, known, VARIANTS + "[" + place + "].parts", problems);
            }
        }
    }

    private static void checkKnown(List<PartInput> parts, Set<String> known, String at, Problems problems) {
        for (int i = 0; i < parts.size(); i++) {
            String sku = parts.get(i).sku();
            problems.require(
                    sku.isEmpty() || known.contains(sku),
                    at + "[" + i + "].sku",
                    "UNKNOWN_SKU",
                    "The store has no SKU \"" + sku + "\".");
        }
    }

    /**
     * Makes the variants of a product of what the draft says, where it says something; all of them are written by then.
     *
     * @param variants by their place in the draft
     * @throws RuleViolated naming each part that cannot be one: UNKNOWN_SKU, or NESTED where a part is a bundle or a bundle a part
     */
    void make(TenantId tenant, List<UUID> variants, ProductDraft draft) {
        List<Integer> places = IntStream.range(0, variants.size())
                .filter(place -> draft.variants().get(place).parts() != null)
                .boxed()
                .toList();
        if (places.isEmpty()) {
            return;
        }
        places.forEach(place -> empty(tenant, variants.get(place)));
        Problems problems = new Problems();
        for (int place : places) {
            List<PartInput> parts = draft.variants().get(place).parts();
            fill(tenant, variants.get(place), parts, "variants[" + place + "].parts", problems);
        }
        problems.throwIfAny();
    }

    private void empty(TenantId tenant, UUID bundle) {
        em.createQuery("delete from BundlePart b where b.tenantId = :store and b.variantId = :bundle")
                .setParameter(STORE, tenant.value())
                .setParameter("bundle", bundle)
                .executeUpdate();
    }

    private void fill(TenantId tenant, UUID bundle, List<PartInput> parts, String at, Problems problems) {
        if (parts.isEmpty()) {
            return;
        }
        Map<String, UUID> known = ids(tenant, parts);
        checkKnown(parts, known.keySet(), at, problems);
        problems.require(
                partsAmong(tenant, List.of(bundle)).isEmpty(),
                at,
                NESTED,
                "It is in a bundle itself, and a bundle is made of no bundles.");
        List<UUID> bundles = bundlesAmong(tenant, known.values());
        for (int i = 0; i < parts.size(); i++) {
            String place = at + "[" + i + "].sku";
            String sku = parts.get(i).sku();
            UUID part = known.get(sku);
            problems.require(
                    part == null || !bundles.contains(part),
                    place,
                    NESTED,
                    "\"" + sku + "\" is a bundle itself; name what that is made of.");
        }
        if (problems.none()) {
            for (int i = 0; i < parts.size(); i++) {
                PartInput each = parts.get(i);
                em.persist(new BundlePart(tenant, bundle, known.get(each.sku()), each.quantity(), i + 1));
            }
        }
    }

    private List<UUID> bundlesAmong(TenantId tenant, Collection<UUID> variants) {
        return variants.isEmpty()
                ? List.of()
                : em.createQuery(
                                """
                                select distinct b.variantId from BundlePart b
                                where b.tenantId = :store and b.variantId in :variants""",
                                UUID.class)
                        .setParameter(STORE, tenant.value())
                        .setParameter(VARIANTS, variants)
                        .getResultList();
    }

    private Map<String, UUID> ids(TenantId tenant, List<PartInput> parts) {
        Map<String, UUID> ids = new HashMap<>();
        em.createQuery("select v.sku, v.id from Variant v where v.tenantId = :store and v.sku in :skus", Object[].class)
                .setParameter(STORE, tenant.value())
                .setParameter("skus", parts.stream().map(PartInput::sku).toList())
                .getResultList()
                .forEach(row -> ids.put((String) row[0], (UUID) row[1]));
        return ids;
    }

    /** So many units of a variant that another one, a bundle, has in it. What a bundle is made of is replaced as a whole. */
    @Entity(name = "BundlePart")
    @Table(name = "bundle_part")
    static class BundlePart extends TenantEntity {

        @Column(name = "variant_id")
        private UUID variantId;

        @Column(name = "part_id")
        private UUID partId;

        private long quantity;
        private int position;

        protected BundlePart() {}

        /** @param quantity from 1 to 99 */
        BundlePart(TenantId tenant, UUID bundle, UUID part, long quantity, int position) {
            super(tenant, Ids.next());
            variantId = bundle;
            partId = part;
            this.quantity = quantity;
            this.position = position;
        }
    }
}
