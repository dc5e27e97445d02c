package org.emporion.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TenantKey;

/**
 * Some hundred products of a store at once, for imports and bulk changes, in the transaction of the caller: what is there is
 * read in a fixed number of statements, and what is new or changed is written in batches.
 */
@ApplicationScoped
public class BulkProducts {

    /** A picture of a product, and where it can be fetched. */
    public record Sourced(UUID id, UUID product, int position, String alt, String url) {}

    /** What a variant costs now, and whose it is. */
    public record Priced(UUID variant, UUID product, Money price) {}

    /** A variant as those see it who look at many, what it costs, and the hash of its own picture; null when it has none. */
    public record Offered(UUID product, String title, UUID variant, String sku, Money price, String picture) {

        public Offered(UUID product, String title, UUID variant, String sku, long minor, String currency, String hash) {
            this(product, title, variant, sku, Money.ofMinor(minor, currency), hash);
        }
    }

    /** A product that nobody else may change until the transaction ends; it keeps its rules when it is changed. */
    public interface Held {

        UUID id();

        String title();

        String category();

        ProductStatus status();

        /** When something about it was changed last. */
        Instant updatedAt();

        /** Whether buyers see it or saw it, so that the search has to hear of it. */
        boolean wasOnSale();

        /** What its variants cost, in their order. */
        Map<UUID, Money> prices();

        void classify(String category);

        /** @throws RuleViolated PRICE_MISSING when it is on sale and a variant would have no price */
        void reprice(Map<UUID, Money> prices);

        /** Something about it has changed that is kept elsewhere. */
        void touch();

        /** @throws RuleViolated PRICE_MISSING when it would be on sale and a variant has no price */
        void become(ProductStatus status);
    }

    private final EntityManager em;
    private final ProductRepository products;
    private final Outbox outbox;
    private final Publications publications;
    private final Clock clock;

    @Inject
    BulkProducts(EntityManager em, ProductRepository products, Outbox outbox, Publications publications, Clock clock) {
        this.em = em;
        this.products = products;
        this.outbox = outbox;
        this.publications = publications;
        this.clock = clock;
    }

    /** Those with one of these handles or one of these addresses, locked in id order. */
    public List<StoredProduct> lock(TenantId store, Collection<String> handles, Collection<String> slugs) {
        return products.lock(store, handles, slugs).stream()
                .map(Product::stored)
                .toList();
    }

    /** The next that are not archived, the latest taken in first; null begins. Read without a lock. */
    public List<StoredProduct> after(TenantId store, UUID after, int most) {
        return products.after(store, after, most).stream().map(Product::stored).toList();
    }

    /** How many variants those have that are not archived. */
    public long countVariants(TenantId store) {
        return products.countVariants(store);
    }

    /** These, locked in id order, by their ids; what the store does not have is not among them. */
    public Map<UUID, Held> hold(TenantId store, Collection<UUID> ids) {
        Map<UUID, Held> held = new LinkedHashMap<>();
        products.lock(store, ids).forEach(each -> held.put(each.id(), new HeldProduct(each, publications, clock)));
        return held;
    }

    /** Of these, which are held, those that nobody ever bought go for good, with all that belongs to them. */
    public void removeUnboughtProducts(TenantId store, Collection<UUID> ids) {
        products.removeUnbought(store, ids);
    }

    /** The variants of these products, in the order of each; what is in stock of them is not told. */
    public List<StoredProduct.Variant> variants(TenantId store, Collection<UUID> of) {
        return products.variants(store, of).stream().map(Variant::stored).toList();
    }

    /** The variants of these products by title and place, read without a lock. */
    public List<Offered> offered(TenantId store, Collection<UUID> of) {
        return products.offered(store, of);
    }

    /** These, and the bundles of the store that have something of them in it: they are on sale with them. */
    public Set<UUID> withBundles(TenantId store, Collection<UUID> of) {
        return products.bundles().withThoseMadeOf(store, of);
    }

    /** Which of these addresses are taken. */
    public Set<String> takenSlugs(TenantId store, Collection<String> slugs) {
        return products.takenSlugs(store, slugs);
    }

    /** Which product has which of these SKUs. */
    public Map<String, UUID> owners(TenantId store, Collection<String> skus) {
        return products.owners(store, skus);
    }

    /** The SKUs of the store that begin like this one. */
    public Set<String> skusLike(TenantId store, String sku) {
        return products.skusLike(store, sku);
    }

    /** Takes new products in; their variants are written afterwards. */
    public void add(TenantId store, Collection<StoredProduct> added) {
        Instant now = clock.instant();
        for (StoredProduct each : added) {
            products.add(new Product(store, each, now));
        }
        publications.count(added.stream().filter(StoredProduct::isOnSale).count());
        products.write();
    }

    /** Notes of products that are there which handles of a file they have, and that this import met them. */
    public void meet(TenantId store, UUID job, Map<UUID, String> handles) {
        products.meet(store, job, handles);
    }

    /** Makes these what they are said to be. */
    public void change(TenantId store, Collection<StoredProduct> changed) {
        Instant now = clock.instant();
        publications.count(changed.stream()
                .filter(each -> each.isOnSale() && !product(store, each.id()).isOnSale())
                .count());
        changed.forEach(each -> product(store, each.id()).takeOver(each, now));
    }

    /** Variants go, unless orders may name them. */
    public void removeUnbought(TenantId store, Collection<UUID> variants) {
        if (!variants.isEmpty()) {
            List<UUID> bought = products.bought(store, variants);
            variants.stream().filter(each -> !bought.contains(each)).forEach(each -> em.remove(variant(store, each)));
            products.write();
        }
    }

    /** Writes variants that are there as they will be, and new ones; they may take each other's SKU. */
    public void writeVariants(
            TenantId store, Collection<StoredProduct.Variant> changed, Collection<StoredProduct.Variant> added) {
        boolean moving = changed.stream()
                .anyMatch(each ->
                        !variant(store, each.id()).sku().equals(each.draft().sku()));
        if (moving) {
            products.letSkusMove();
        }
        changed.forEach(each -> variant(store, each.id()).takeOver(each));
        for (StoredProduct.Variant each : added) {
            Variant variant = new Variant(product(store, each.product()), each.id(), each.position(), each.draft());
            variant.takeOver(each);
            em.persist(variant);
        }
        if (moving) {
            products.writeMovedSkus();
        } else {
            products.write();
        }
    }

    /** The prices of these SKUs, which nobody else may change until the transaction ends. */
    public Map<String, Priced> lockPrices(TenantId store, Collection<String> skus) {
        if (skus.isEmpty()) {
            return Map.of();
        }
        em.createQuery(
                        "select p from Product p where p.tenantId = :store and p.id in"
                                + " (select v.productId from Variant v where v.tenantId = :store and v.sku in :skus) order by p.id",
                        Product.class)
                .setParameter("store", store.value())
                .setParameter("skus", skus)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return em
                .createQuery(
                        "select v from Variant v where v.tenantId = :store and v.sku in :skus order by v.productId, v.id",
                        Variant.class)
                .setParameter("store", store.value())
                .setParameter("skus", skus)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Variant::sku, Variant::priced));
    }

    /**
     * Gives a variant another price.
     *
     * @param compareAt the price to compare with, or that there is none; null when that stays
     * @return whether that is another price than it had
     * @throws org.emporion.kernel.RuleViolated PRICE_MISSING when it is on sale and would have no price
     */
    public boolean reprice(TenantId store, UUID variant, Money price, Optional<Money> compareAt) {
        return variant(store, variant).reprice(price, compareAt, clock.instant());
    }

    /** Something about this product, which is locked, has changed that is kept elsewhere. */
    public void touch(TenantId store, UUID product) {
        product(store, product).touch(clock.instant());
    }

    /** Pictures of these products that could not be fetched will be tried again. */
    public void retryPictures(TenantId store, Collection<UUID> of) {
        if (!of.isEmpty()) {
            em.createQuery("update Picture x set x.state = :waiting, x.problem = null"
                            + " where x.tenantId = :store and x.productId in :products and x.state = :failed")
                    .setParameter("waiting", Picture.State.WAITING)
                    .setParameter("store", store.value())
                    .setParameter("products", of)
                    .setParameter("failed", Picture.State.FAILED)
                    .executeUpdate();
        }
    }

    /** The pictures of these products that came from elsewhere. */
    public List<Sourced> pictures(TenantId store, Collection<UUID> of) {
        return of.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new org.emporion.catalog.product.BulkProducts$Sourced("
                                        + "x.id, x.productId, x.position, x.alt, x.sourceUrl) from Picture x"
                                        + " where x.tenantId = :store and x.productId in :products and x.sourceUrl is not null",
                                Sourced.class)
                        .setParameter("store", store.value())
                        .setParameter("products", of)
                        .getResultList();
    }

    /** Pictures that are to be fetched later. */
    public void addPictures(TenantId store, Collection<Sourced> added) {
        added.forEach(each -> em.persist(
                Picture.wanted(product(store, each.product()), each.id(), each.position(), each.alt(), each.url())));
        products.write();
    }

    /** Has the pictures of the store that wait fetched, by a job of their own. */
    public void fetchPictures(TenantId store) {
        outbox.append(Queue.PORTAL, PictureFetching.KIND, store, Ids.next().toString());
    }

    private Product product(TenantId store, UUID id) {
        return em.find(Product.class, new TenantKey(store, id));
    }

    private Variant variant(TenantId store, UUID id) {
        return em.find(Variant.class, new TenantKey(store, id));
    }
}
