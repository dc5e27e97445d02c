package org.emporion.catalog.bulk;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.emporion.catalog.category.Categories;
import org.emporion.catalog.input.ProductDraft;
import org.emporion.catalog.pricing.OtherPrices;
import org.emporion.catalog.pricing.TestPrices;
import org.emporion.catalog.product.BulkProducts;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.catalog.product.ProductView;
import org.emporion.catalog.product.StockCounts;
import org.emporion.catalog.product.StoredProduct;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.Page;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.stock.stock.TestStock;
import org.emporion.store.store.Stores;
import org.emporion.store.store.Tenants;

/** Bulk changes on a real database, each step in a transaction of its own, as in the container. */
final class BulkFixture {

    static final String MUGS = "kitchen-tableware-mugs";
    static final String SHIRTS = "fashion-mens-shirts";

    private final CatalogFixture shop;
    private final Seat seat;
    private Clock clock = CatalogFixture.CLOCK;

    BulkFixture(CatalogFixture shop, Seat seat) {
        this.shop = shop;
        this.seat = seat;
    }

    /** From now on it is so late for bulk changes. */
    void at(Clock other) {
        clock = other;
    }

    /** Products on sale, each with two variants at 20.00 and 30.00 and 5 of each on hand. */
    List<UUID> products(int count) {
        List<StoredProduct> products = new ArrayList<>();
        List<StoredProduct.Variant> variants = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            UUID id = Ids.next();
            ProductDraft draft =
                    new ProductDraft("Mug " + id, null, "", "Blue Mill", MUGS, null, List.of(), List.of(), List.of());
            products.add(new StoredProduct(id, "mug-" + id, draft, ProductStatus.PUBLISHED, Instant.EPOCH, null, null));
            variants.add(variant(id, 1, 2000));
            variants.add(variant(id, 2, 3000));
        }
        shop.inStore(seat, em -> {
            BulkProducts bulk = CatalogFixture.bulk(em);
            bulk.add(seat.tenant(), products);
            bulk.writeVariants(seat.tenant(), List.of(), variants);
            return TestStock.of(em)
                    .count(
                            seat.tenant(),
                            new StockCounts.Counting(StockCounts.Kind.INITIAL, "", "test"),
                            variants.stream()
                                    .map(each -> new StockCounts.Count(each.id(), 5L, null))
                                    .toList());
        });
        return products.stream().map(StoredProduct::id).toList();
    }

    private static StoredProduct.Variant variant(UUID product, int position, long minor) {
        Money price = Money.ofMinor(minor, "EUR");
        ProductDraft.Variant draft = new ProductDraft.Variant(
                "SKU-" + product + "-" + position, Map.of(), price, null, null, null, null, null, null);
        return new StoredProduct.Variant(Ids.next(), product, position, draft, null, null);
    }

    BulkView done(Collection<UUID> products, BulkOrder order) {
        return changes().view(seat, changes().start(seat, products, order));
    }

    /** Recorded, and nothing done yet: as if whoever asked for it was interrupted. */
    UUID recorded(Collection<UUID> products, BulkOrder order) {
        return new Steps().start(seat, products, order);
    }

    BulkView undone(UUID change) {
        return changes().undo(seat, change);
    }

    BulkView view(UUID change) {
        return changes().view(seat, change);
    }

    BulkChanges changes() {
        return new BulkChanges(new Steps(), work());
    }

    BulkWork work() {
        return new BulkWork(new Steps(), clock);
    }

    ProductView product(UUID id) {
        return shop.seller(seat, catalog -> catalog.get(seat, id));
    }

    /** What the variants of a product cost, in minor units. */
    List<Long> prices(UUID id) {
        return product(id).variants().stream().map(each -> each.price().minor()).toList();
    }

    List<Long> onHand(UUID id) {
        return product(id).variants().stream().map(each -> each.onHand()).toList();
    }

    long count(String sql) {
        return shop.inStore(seat, em -> new Sql(em).count(sql));
    }

    private BulkSteps steps(EntityManager em) {
        Sql sql = new Sql(em);
        Categories categories = new Categories(em, CatalogFixture.CLOCK);
        OtherPrices others = TestPrices.others(em);
        BulkAspects aspects = new BulkAspects(
                new BulkStock(TestStock.of(em), TestStock.ofProducts(em)),
                others,
                new Stores(em, new Tenants(em, sql)),
                categories);
        BulkProducts products = CatalogFixture.bulk(em);
        BulkBatch batch = new BulkBatch(
                products, aspects, new ListingQueue(sql, CatalogFixture.CLOCK), new BulkPreviews(products, others));
        BulkRepository changes = new BulkRepository(em, categories, Currencies.USUAL);
        return new BulkSteps(new TenantScope(em, sql), changes, batch, new Outbox(sql, clock), clock);
    }

    /** The real steps, each in its own transaction. */
    class Steps extends BulkSteps {

        Steps() {
            super(null, null, null, null, null);
        }

        @Override
        UUID start(Seat who, Collection<UUID> products, BulkOrder order) {
            return in(steps -> steps.start(who, products, order));
        }

        @Override
        void check(Seat who, BulkOrder order) {
            in(steps -> {
                steps.check(who, order);
                return null;
            });
        }

        @Override
        BulkPreview preview(Seat who, Collection<UUID> products, BulkOrder order) {
            return in(steps -> steps.preview(who, products, order));
        }

        @Override
        void undo(Seat who, UUID id, boolean anyway) {
            in(steps -> {
                steps.undo(who, id, anyway);
                return null;
            });
        }

        @Override
        void keepRest(Seat who, UUID id) {
            in(steps -> {
                steps.keepRest(who, id);
                return null;
            });
        }

        @Override
        boolean next(TenantId store, UUID id, int most) {
            return in(steps -> steps.next(store, id, most));
        }

        @Override
        void refuse(TenantId store, UUID id) {
            in(steps -> {
                steps.refuse(store, id);
                return null;
            });
        }

        @Override
        boolean forget(TenantId store, UUID id) {
            return in(steps -> steps.forget(store, id));
        }

        @Override
        BulkView view(Seat who, UUID id, int problems) {
            return in(steps -> steps.view(who, id, problems));
        }

        @Override
        Optional<BulkView> last(Seat who, int problems) {
            return in(steps -> steps.last(who, problems));
        }

        @Override
        Page<BulkView> recent(Seat who, Page.Request page) {
            return in(steps -> steps.recent(who, page));
        }

        private <T> T in(Function<BulkSteps, T> step) {
            return shop.database().as("emporion_seller", em -> step.apply(steps(em)));
        }
    }
}
