package org.emporion.catalog.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.ProductQuery;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.OverheardDriver;
import org.emporion.kernel.Page;
import org.emporion.kernel.Sql;
import org.emporion.kernel.SqlFailed;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;

/** How bulk changes go on from step to step: after a crash, beside each other, and how many statements they take. */
class BulkStepsIT {

    private static final BulkOrder TEN_PERCENT_OFF = BulkOrder.percent(new BigDecimal("-10"));

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());
    private final BulkFixture bulk = new BulkFixture(shop, seat);

    @Test
    void aThousandProductsAreChangedAndGivenBack() {
        List<UUID> products = bulk.products(1_000);

        UUID change = bulk.recorded(products, TEN_PERCENT_OFF);
        bulk.work().toTheEnd(seat.tenant(), change);
        assertThat(bulk.view(change))
                .extracting(BulkView::state, BulkView::changed)
                .containsExactly(BulkState.DONE, 1_000L);
        assertThat(prices()).containsExactly("1800", "2700");

        new BulkFixture(shop, seat).new Steps().undo(seat, change, false);
        bulk.work().toTheEnd(seat.tenant(), change);
        assertThat(bulk.view(change))
                .extracting(BulkView::state, BulkView::givenBack)
                .containsExactly(BulkState.UNDONE, 1_000L);
        assertThat(prices()).containsExactly("2000", "3000");
    }

    @Test
    void afterACrashTheRestIsDoneAndNothingTwice() {
        List<UUID> products = bulk.products(250);
        UUID change = bulk.recorded(products, TEN_PERCENT_OFF);
        BulkFixture.Steps steps = bulk.new Steps();

        assertThat(steps.next(seat.tenant(), change, BulkSteps.AT_ONCE)).isTrue();
        assertThat(bulk.view(change))
                .extracting(BulkView::state, BulkView::done)
                .containsExactly(BulkState.RUNNING, 100L);
        assertThat(tasks("bulk.run")).isEqualTo(1);
        bulk.work().toTheEnd(seat.tenant(), change);
        bulk.work().toTheEnd(seat.tenant(), change);

        assertThat(bulk.view(change).changed()).isEqualTo(250);
        assertThat(prices()).containsExactly("1800", "2700");
        assertThat(tasks("bulk.run")).isZero();
        assertThat(tasks("bulk.forget")).isEqualTo(1);
    }

    @Test
    void aStepTakesAsManyStatementsForNinetyNineProductsAsForThree() {
        for (BulkOrder order : List.of(
                TEN_PERCENT_OFF,
                BulkOrder.category(BulkFixture.SHIRTS),
                BulkOrder.stock(9),
                BulkOrder.of(BulkKind.UNPUBLISH))) {
            assertThat(statements(99, order))
                    .as(order.kind().name())
                    .isEqualTo(statements(3, order))
                    .isLessThan(30);
        }
    }

    @Test
    void whatTheDatabaseRefusesIsPassedOverAndTheOthersAreChanged() {
        List<UUID> products = bulk.products(3);
        UUID change = bulk.recorded(products, TEN_PERCENT_OFF);
        BulkFixture.Steps picky = bulk.new Steps() {
            @Override
            boolean next(TenantId store, UUID id, int most) {
                if (most > 1 || bulk.view(id).done() == 1 && bulk.view(id).refused() == 0) {
                    throw new SqlFailed(new SQLException("no", "23514"));
                }
                return super.next(store, id, most);
            }
        };

        new BulkWork(picky, CatalogFixture.CLOCK).toTheEnd(seat.tenant(), change);

        BulkView done = bulk.view(change);
        assertThat(done)
                .extracting(BulkView::state, BulkView::changed, BulkView::refused)
                .containsExactly(BulkState.DONE, 2L, 1L);
        assertThat(done.problems()).extracting(BulkView.Problem::code).containsExactly("REFUSED");
        assertThat(prices()).containsExactly("1800", "2000", "2700", "3000");
    }

    @Test
    void theSearchHearsOfEachListingOncePerChange() {
        List<UUID> products = bulk.products(2);
        bulk.done(products, TEN_PERCENT_OFF);
        bulk.done(products, BulkOrder.category(BulkFixture.SHIRTS));

        assertThat(versions()).containsExactly(2L, 2L);

        bulk.done(products, BulkOrder.stock(9));
        assertThat(versions()).as("stock that neither goes out nor comes back").containsExactly(2L, 2L);
        bulk.undone(bulk.done(products.subList(0, 1), BulkOrder.stock(0)).id());
        assertThat(versions()).containsExactlyInAnyOrder(4L, 2L);
    }

    @Test
    void whatWasDeletedGoesForGoodAfterItsTimeUnlessItWasBoughtOrTakenUpAgain() {
        List<UUID> products = bulk.products(3);
        buy(products.get(0));
        UUID change = bulk.done(products, BulkOrder.of(BulkKind.DELETE)).id();
        bulk.done(products.subList(1, 2), BulkOrder.of(BulkKind.UNPUBLISH));

        bulk.at(Clock.offset(CatalogFixture.CLOCK, BulkChange.KEPT));
        bulk.work().forget(seat.tenant(), change);

        assertThat(bulk.product(products.get(0)).status()).isEqualTo(ProductStatus.ARCHIVED);
        assertThat(bulk.product(products.get(1)).status()).isEqualTo(ProductStatus.DRAFT);
        ProductQuery archived = new ProductQuery(null, ProductStatus.ARCHIVED, null, null);
        assertThat(shop.seller(seat, catalog -> catalog.list(seat, archived, Page.Request.first(10)))
                        .total())
                .isEqualTo(1);
        assertThat(bulk.count("select count(*) as n from bulk_change_item i join bulk_change c"
                        + " on c.tenant_id = i.tenant_id and c.id = i.change_id where c.kind = 'DELETE'"))
                .isZero();
    }

    @Test
    void aBulkChangeIsRemovedAfterItsTimeAndOnlyTheLogStillHasIt() {
        UUID change = bulk.done(bulk.products(2), TEN_PERCENT_OFF).id();
        bulk.at(Clock.offset(CatalogFixture.CLOCK, BulkChange.KEPT));

        bulk.work().forget(seat.tenant(), change);
        bulk.work().forget(seat.tenant(), change);
        bulk.work().toTheEnd(seat.tenant(), change);

        assertThat(bulk.count("select count(*) as n from bulk_change")).isZero();
        assertThat(bulk.count("select count(*) as n from bulk_change_item")).isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> bulk.view(change));
        assertThat(texts("select action as text from audit_entry where subject_kind = 'bulk'"))
                .containsExactly("bulk.created");
    }

    @Test
    void whatWasUndoneStaysWhenItsTimeIsOver() {
        List<UUID> products = bulk.products(1);
        UUID change = bulk.done(products, BulkOrder.of(BulkKind.DELETE)).id();
        bulk.undone(change);

        bulk.work().forget(seat.tenant(), change);

        assertThat(bulk.product(products.get(0)).status()).isEqualTo(ProductStatus.PUBLISHED);
    }

    @Test
    void theLogSaysWhoStartedItAndWhoUndidIt() {
        List<UUID> products = bulk.products(1);
        bulk.undone(bulk.done(products, TEN_PERCENT_OFF).id());

        assertThat(
                        texts(
                                "select action || ' ' || actor as text from audit_entry where subject_kind = 'bulk' order by id"))
                .containsExactly("bulk.created " + seat.who(), "bulk.changed " + seat.who());
        assertThat(texts("select distinct actor as text from audit_entry where action = 'variant.changed'"))
                .containsExactly(seat.who());
    }

    private int statements(int count, BulkOrder order) {
        UUID change = bulk.recorded(bulk.products(count), order);
        return OverheardDriver.during(() -> bulk.new Steps().next(seat.tenant(), change, BulkSteps.AT_ONCE))
                .size();
    }

    private List<String> prices() {
        return texts("select distinct price_minor::text as text from variant order by 1");
    }

    private List<String> texts(String sql) {
        return shop.inStore(seat, em -> new Sql(em).statement(sql).list(row -> row.text("text")));
    }

    private long tasks(String kind) {
        return shop.inStore(seat, em -> new Sql(em)
                .statement(
                        "select count(*) as n from portal_task where task_name = :kind and task_instance like :store")
                .with("kind", kind)
                .with("store", seat.tenant() + "%")
                .count());
    }

    private List<Long> versions() {
        return shop.database().as("emporion_indexer", em -> new Sql(em)
                .statement("select version from listing_queue where tenant_id = :tenant order by product_id")
                .with("tenant", seat.tenant())
                .list(row -> row.number("version")));
    }

    private void buy(UUID product) {
        UUID variant = bulk.product(product).variants().get(0).id();
        shop.database().as("emporion_storefront", em -> {
            Sql sql = new Sql(em);
            return new TenantScope(em, sql)
                    .within(
                            seat.tenant(),
                            () -> sql.update(
                                    "insert into reservation (tenant_id, id, line_id, variant_id, purchase_number, quantity, held,"
                                            + " state, expires_at) values (?, ?, ?, ?, 'X', 1, 0, 'RELEASED', now())",
                                    seat.tenant(),
                                    UUID.randomUUID(),
                                    UUID.randomUUID(),
                                    variant));
        });
    }
}
