package org.emporion.catalog.product;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.emporion.catalog.category.Categories;
import org.emporion.catalog.category.Classification;
import org.emporion.catalog.input.Attribute;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.input.ProductChange;
import org.emporion.catalog.input.ProductInput;
import org.emporion.catalog.pricing.SellerPrices;
import org.emporion.catalog.pricing.TestPrices;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.metrics.TestCounts;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestDatabase;
import org.emporion.selling.offer.StorefrontCatalog;
import org.emporion.selling.offer.TestStorefront;
import org.emporion.stock.stock.TestStock;
import org.emporion.store.store.Stores;
import org.emporion.store.store.Tenants;

/** The catalog's facades on a real database, each call in a transaction of its role, as in the container. */
public final class CatalogFixture {

    public static final Clock CLOCK = Clock.systemUTC();

    private final TestDatabase database = TestDatabase.start();

    public TestDatabase database() {
        return database;
    }

    /** One call of the seller's facade. */
    public <T> T seller(Seat seat, Function<SellerCatalog, T> call) {
        return inStore(seat, em -> call.apply(sellerCatalog(em)));
    }

    /** Work as the seller's role inside the store. */
    public <T> T inStore(Seat seat, Function<EntityManager, T> work) {
        return database.as("emporion_seller", em -> new TenantScope(em, new Sql(em))
                .within(seat.tenant(), seat.actor(), () -> work.apply(em)));
    }

    /** One call of the buyers' facade. */
    public <T> T buyer(Function<StorefrontCatalog, T> call) {
        return database.as("emporion_storefront", em -> call.apply(TestStorefront.catalog(em, CLOCK)));
    }

    /** A product on sale with one SKU. */
    public ProductView aPublishedProduct(Seat seat, String sku, long onHand) {
        UUID id =
                seller(seat, catalog -> catalog.create(seat, aMug(sku, onHand))).id();
        return seller(seat, catalog -> catalog.publish(seat, id, BasedOn.ANYTHING));
    }

    public static ProductInput aMug(String sku, long onHand) {
        return new ProductInput(
                "Mug " + sku,
                null,
                "<p>Thrown by hand</p>",
                "Blue Mill",
                "kitchen-tableware-mugs",
                null,
                List.of(new Attribute("material", "Material", "Stoneware")),
                List.of(),
                List.of(aVariant(sku, Map.of(), "19.90", onHand)));
    }

    public static ProductInput.Variant aVariant(String sku, Map<String, String> options, String price, long onHand) {
        return new ProductInput.Variant(
                sku,
                options,
                new MoneyInput(price, "EUR"),
                null,
                null,
                new MoneyInput("7.00", "EUR"),
                onHand,
                null,
                350);
    }

    /** A change that names everything that can be named, apart from the version. */
    static ProductChange everythingOf(ProductInput input) {
        return new ProductChange(
                Optional.ofNullable(input.title()),
                input.slug() == null ? null : Optional.of(input.slug()),
                Optional.ofNullable(input.description()),
                Optional.ofNullable(input.brand()),
                Optional.ofNullable(input.category()),
                Optional.ofNullable(input.taxClass()),
                Optional.of(input.attributes()),
                Optional.of(input.options()),
                Optional.of(
                        input.variants().stream().map(ProductChange.Variant::to).toList()),
                null);
    }

    /** Many products at once, as imports write them. */
    public static BulkProducts bulk(EntityManager em) {
        Sql sql = new Sql(em);
        return new BulkProducts(
                em,
                new ProductRepository(em, sql, TestStock.ofProducts(em)),
                new Outbox(sql, CLOCK),
                publications(),
                CLOCK);
    }

    /** What products may name: all categories, and two tax classes. */
    public static Classification classes(EntityManager em) {
        return new Classification(new Categories(em, CLOCK), () -> List.of("STANDARD", "REDUCED"));
    }

    static Publications publications() {
        return new Publications(TestCounts.unheard());
    }

    public static SellerPrices prices(EntityManager em) {
        return TestPrices.of(em, bulk(em), new ListingQueue(new Sql(em), CLOCK));
    }

    static Stores stores(EntityManager em) {
        return new Stores(em, new Tenants(em, new Sql(em)));
    }

    static ProductRows rows(EntityManager em) {
        return new ProductRows(
                new Sql(em), new Categories(em, CLOCK), TestStock.ofProducts(em), new PictureAddress(""));
    }

    private static SellerCatalog sellerCatalog(EntityManager em) {
        Sql sql = new Sql(em);
        Categories categories = new Categories(em, CLOCK);
        ProductRepository products = new ProductRepository(em, sql, TestStock.ofProducts(em));
        ListingQueue listings = new ListingQueue(sql, CLOCK);
        ProductSaving saving = new ProductSaving(products, classes(em), TestStock.of(em), publications(), CLOCK);
        return new SellerCatalog(
                products,
                new ProductReading(em, categories, TestStock.ofProducts(em), new PictureAddress("")),
                rows(em),
                saving,
                listings,
                new Meanwhile(new LastChange(sql), TestStock.of(em)));
    }
}
