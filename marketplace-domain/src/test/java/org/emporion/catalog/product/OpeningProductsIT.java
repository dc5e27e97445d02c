package org.emporion.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.emporion.catalog.input.ProductChange;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.metrics.TestCounts;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.junit.jupiter.api.Test;

/** What is prepared before a store opens goes on sale when it does. */
class OpeningProductsIT {

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.aStore(shop.database(), StoreStatus.PENDING);
    private final List<Counted> counted = new ArrayList<>();

    @Test
    void aProductIsPreparedBeforeTheStoreOpensAndOnSaleAfterwards() {
        UUID id = aMug("W-1");
        UUID other = aMug("W-2");
        assertThatThrownBy(() -> shop.seller(seat, catalog -> catalog.publish(seat, id, BasedOn.ANYTHING)))
                .isInstanceOf(Conflict.class);

        ProductView prepared = whenOpen(id);
        assertThat(prepared.status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(prepared.publishWhenOpen()).isTrue();

        opens();
        ProductView now = shop.seller(seat, catalog -> catalog.get(seat, id));
        assertThat(now.status()).isEqualTo(ProductStatus.PUBLISHED);
        assertThat(now.publishWhenOpen()).isFalse();
        assertThat(counted).containsExactly(Counted.once("emporion_products_published"));
        assertThat(shop.seller(seat, catalog -> catalog.get(seat, other)).status())
                .isEqualTo(ProductStatus.DRAFT);
    }

    @Test
    void whatIsTakenBackBeforeStaysADraft() {
        UUID id = aMug("W-3");
        whenOpen(id);
        shop.seller(seat, catalog -> catalog.unpublish(seat, id, BasedOn.ANYTHING));

        opens();

        assertThat(shop.seller(seat, catalog -> catalog.get(seat, id)).status()).isEqualTo(ProductStatus.DRAFT);
    }

    @Test
    void anOpenStorePublishesAtOnce() {
        Seat open = TestStores.anOpenStore(shop.database());
        UUID id = shop.seller(open, catalog -> catalog.create(open, CatalogFixture.aMug("W-4", 1)))
                .id();

        assertThat(shop.seller(open, catalog -> catalog.publishWhenOpen(open, id, BasedOn.ANYTHING))
                        .status())
                .isEqualTo(ProductStatus.PUBLISHED);
    }

    @Test
    void aChangePreparesAProductAndTakesThatBack() {
        UUID id = aMug("W-5");
        ProductView seen = shop.seller(seat, catalog -> catalog.get(seat, id));

        ProductView prepared = change(seat, id, prepared(true, seen.version()));
        assertThat(prepared.publishWhenOpen()).isTrue();
        assertThat(prepared.status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(prepared.version()).isNotEqualTo(seen.version());
        assertThat(change(seat, id, prepared(true, null)).version())
                .as("asks for what is there")
                .isEqualTo(prepared.version());
        assertThatThrownBy(() -> change(seat, id, prepared(false, seen.version())))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(change(seat, id, prepared(false, prepared.version())).publishWhenOpen())
                .isFalse();
        change(seat, id, prepared(true, null));
        opens();
        assertThat(shop.seller(seat, catalog -> catalog.get(seat, id)).status()).isEqualTo(ProductStatus.PUBLISHED);
    }

    @Test
    void anOpenStorePreparesNothingAndNothingIsPreparedWithoutAPrice() {
        Seat open = TestStores.anOpenStore(shop.database());
        UUID id = shop.seller(open, catalog -> catalog.create(open, CatalogFixture.aMug("W-6", 1)))
                .id();
        assertRefused(open, id, prepared(true, null), tuple("publishWhenOpen", "READ_ONLY"));
        assertThat(change(open, id, prepared(false, null)).publishWhenOpen()).isFalse();

        UUID waiting = aMug("W-7");
        ProductChange.Variant free = ProductChange.Variant.to(CatalogFixture.aVariant("W-7", Map.of(), "0", 3));
        ProductChange both = new ProductChange(
                null, null, null, null, null, null, null, null, Optional.of(List.of(free)), true, null);
        assertRefused(seat, waiting, both, tuple("variants[0].price", "PRICE_MISSING"));
        assertThat(shop.seller(seat, catalog -> catalog.get(seat, waiting)).publishWhenOpen())
                .isFalse();
    }

    private void assertRefused(Seat by, UUID id, ProductChange change, Tuple problem) {
        assertThatThrownBy(() -> change(by, id, change))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(problem));
    }

    private ProductView change(Seat by, UUID id, ProductChange change) {
        return shop.seller(by, catalog -> catalog.change(by, id, change, BasedOn.ANYTHING));
    }

    private static ProductChange prepared(boolean wanted, String version) {
        return new ProductChange(null, null, null, null, null, null, null, null, null, wanted, version);
    }

    private UUID aMug(String sku) {
        return shop.seller(seat, catalog -> catalog.create(seat, CatalogFixture.aMug(sku, 3)))
                .id();
    }

    private ProductView whenOpen(UUID id) {
        return shop.seller(seat, catalog -> catalog.publishWhenOpen(seat, id, BasedOn.ANYTHING));
    }

    private void opens() {
        TestStores.move(shop.database(), seat, StoreStatus.ACTIVE);
        shop.database().as("emporion_seller", em -> {
            Sql sql = new Sql(em);
            new OpeningProducts(
                            em,
                            new TenantScope(em, sql),
                            new ListingQueue(sql, CatalogFixture.CLOCK),
                            new Publications(TestCounts.into(counted)),
                            CatalogFixture.CLOCK)
                    .run(new Task(OpeningProducts.KIND, Optional.of(seat.tenant()), "1"));
            return List.of();
        });
    }
}
