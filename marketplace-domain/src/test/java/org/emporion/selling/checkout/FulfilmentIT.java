package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.emporion.ground.export.ExportSource;
import org.emporion.ground.metrics.TestCounts;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.orders.ordering.OrderSearch;
import org.emporion.orders.ordering.SellerFulfilment;
import org.emporion.orders.ordering.SellerOrders;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.stock.stock.TestStock;
import org.junit.jupiter.api.Test;

/** A store works its part of a purchase, and its buyer follows. */
class FulfilmentIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final Seat yard = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 5);
    private final UUID bowl = buying.aMug(yard, 5);

    @Test
    void aStoreSeesItsOwnPartOnly() {
        BuyerPurchase placed = buying.pay(buying.aCartWith(mug, bowl), "tok_approve");
        SellerOrderView ours = onlyOrder(mill);

        assertThat(ours.purchaseNumber()).isEqualTo(placed.number());
        assertThat(ours.lines()).hasSize(1);
        assertThat(ours.commission()).hasToString("1.99 EUR");
        assertThatThrownBy(() -> orders(yard, orders -> orders.get(yard, id(ours))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> work(yard, work -> work.accept(yard, id(ours), BasedOn.ANYTHING)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aRefusedPartIsRefundedAndGoesBackOnSale() {
        BuyerPurchase placed = buying.pay(buying.aCartWith(mug, bowl), "tok_approve");
        SellerOrderView ours = onlyOrder(mill);

        work(mill, work -> work.refuse(mill, id(ours), "The kiln broke", BasedOn.ANYTHING));
        Task task = new Task(buying.refunds.kind(), Optional.of(mill.tenant()), refusalOf(ours));
        buying.refunds.run(task);
        buying.refunds.run(task);

        assertThat(buying.provider.refunds()).containsOnlyKeys(refusalOf(ours));
        assertThat(buying.reserved(mill, mug)).isZero();
        TestStock.mustAddUp(buying.shop, mill);
        assertThat(buying.count(mill, "select count(*) as n from journal")).isEqualTo(2);
        assertThat(buying.count(
                        mill,
                        "select coalesce(sum(amount_minor), 0) as n from posting where account = 'SELLER_PAYABLE'"))
                .isZero();
        assertThat(refunded(placed)).isEqualTo(2480);
        assertThat(TestCounts.sum(buying.counted, "emporion_refunds")).isEqualTo(1);
        assertThat(TestCounts.sum(buying.counted, "emporion_refunds_minor")).isEqualTo(2480);
        assertThat(buying.seen(placed.number()).orders())
                .filteredOn(order -> order.status() == OrderStatus.REFUSED)
                .extracting(order -> order.refuseReason())
                .containsExactly("The kiln broke");
    }

    @Test
    void whatShipsLeavesTheShelfWithAMovement() {
        BuyerPurchase placed = buying.pay(buying.aCartWith(mug), "tok_approve");
        SellerOrderView ours = onlyOrder(mill);
        work(mill, work -> work.accept(mill, id(ours), BasedOn.ANYTHING));

        SellerFulfilment.NewParcel all = TestOrders.aParcel(ours, null);
        SellerOrderView shipped = work(mill, work -> work.ship(mill, id(ours), all, BasedOn.ANYTHING));

        assertThat(shipped.status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(buying.onHand(mill, mug)).isEqualTo(4);
        assertThat(buying.reserved(mill, mug)).isZero();
        TestStock.mustAddUp(buying.shop, mill);
        assertThat(buying.count(mill, "select sum(quantity) as n from stock_movement where variant_id = ?", mug))
                .isEqualTo(4);
        var parcel = buying.seen(placed.number()).orders().get(0).parcels().get(0);
        assertThat(parcel.trackingUrl()).contains("00340434");
        UUID parcelId = UUID.fromString(parcel.id());
        work(mill, work -> work.delivered(mill, id(ours), parcelId, BasedOn.ANYTHING));
        work(mill, work -> work.delivered(mill, id(ours), parcelId, BasedOn.ANYTHING));
        assertThat(buying.seen(placed.number()).orders().get(0).status()).isEqualTo(OrderStatus.DELIVERED);
    }

    @Test
    void anOrderCanLeaveInSeveralParcels() {
        UUID cup = buying.aMug(mill, 5);
        buying.pay(buying.aCartWith(mug, cup), "tok_approve");
        SellerOrderView ours = onlyOrder(mill);
        work(mill, work -> work.accept(mill, id(ours), BasedOn.ANYTHING));
        String first = ours.lines().get(0).id();

        SellerFulfilment.NewParcel one = new SellerFulfilment.NewParcel(
                List.of(new SellerFulfilment.NewParcel.Units(first, 1L)), "DHL", "1", null);
        assertThat(work(mill, work -> work.ship(mill, id(ours), one, BasedOn.ANYTHING))
                        .status())
                .isEqualTo(OrderStatus.PARTLY_SHIPPED);
        assertThatThrownBy(() -> work(mill, work -> work.ship(mill, id(ours), one, BasedOn.ANYTHING)))
                .isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> work(mill, work -> work.refuse(mill, id(ours), "too late", BasedOn.ANYTHING)))
                .isInstanceOf(Conflict.class);
        TestStock.mustAddUp(buying.shop, mill);
        SellerFulfilment.NewParcel rest = TestOrders.aParcel(onlyOrder(mill), null);
        assertThat(work(mill, work -> work.ship(mill, id(ours), rest, BasedOn.ANYTHING))
                        .status())
                .isEqualTo(OrderStatus.SHIPPED);
    }

    @Test
    void aParcelIsPackedFromTheStateThatWasSeen() {
        buying.pay(buying.aCartWith(mug), "tok_approve");
        SellerOrderView seen = onlyOrder(mill);
        SellerOrderView now = work(mill, work -> work.accept(mill, id(seen), BasedOn.ANYTHING));

        assertThatThrownBy(() -> work(
                        mill,
                        work -> work.ship(mill, id(seen), TestOrders.aParcel(seen, seen.version()), BasedOn.ANYTHING)))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, refused -> assertThat(refused.fields())
                        .extracting("field", "detail")
                        .containsExactly(tuple("status", "It is \"ACCEPTED\" now.")));
        assertThat(work(
                                mill,
                                work -> work.ship(
                                        mill, id(seen), TestOrders.aParcel(now, now.version()), BasedOn.ANYTHING))
                        .status())
                .isEqualTo(OrderStatus.SHIPPED);
    }

    @Test
    void ordersAreFoundWhateverTheLettersAreWrittenLike() {
        UUID great = buying.shop
                .aPublishedProduct(mill, "GRO\u00df-\u0130-1", 5)
                .variants()
                .get(0)
                .id();
        buying.pay(buying.aCartWith(great), "tok_approve");

        for (String words : List.of("gross", "gro\u00df", "GROSS-i", "ANN")) {
            assertThat(found(new OrderSearch(java.util.Set.of(), words, OrderSearch.Sort.NEWEST)))
                    .as(words)
                    .hasSize(1);
        }
    }

    @Test
    void ordersAreFoundByStateAndWords() {
        buying.pay(buying.aCartWith(mug), "tok_approve");
        SellerOrderView ours = onlyOrder(mill);

        assertThat(found(new OrderSearch(java.util.Set.of(OrderStatus.NEW), "ann buy", OrderSearch.Sort.TOTAL)))
                .containsExactly(ours.number());
        assertThat(found(new OrderSearch(
                        java.util.Set.of(), "BUYER " + ours.number().substring(3) + " ann", OrderSearch.Sort.NEWEST)))
                .containsExactly(ours.number());
        assertThat(found(new OrderSearch(java.util.Set.of(), "ann nobody", OrderSearch.Sort.NEWEST)))
                .isEmpty();
        assertThat(found(new OrderSearch(java.util.Set.of(OrderStatus.SHIPPED), null, OrderSearch.Sort.NEWEST)))
                .isEmpty();
        assertThat(found(new OrderSearch(java.util.Set.of(), "100%", OrderSearch.Sort.STATUS)))
                .isEmpty();
        java.time.LocalDate day = java.time.LocalDate.ofInstant(ours.placedAt(), DayRange.ZONE);
        assertThat(found(placed(day, day))).containsExactly(ours.number());
        assertThat(found(placed(day.plusDays(1), null))).isEmpty();
        assertThat(found(placed(null, day.minusDays(1)))).isEmpty();
        java.util.Map<OrderStatus, Long> counted = orders(mill, orders -> orders.counts(mill));
        assertThat(counted).containsEntry(OrderStatus.NEW, 1L);
        SellerOrders.Sum sum = orders(mill, orders -> orders.sum(mill, OrderSearch.all()));
        assertThat(sum).isEqualTo(new SellerOrders.Sum(1, List.of(ours.total())));
    }

    @Test
    void programsFollowOrdersFromTheLatestAndAskForWhatHasChangedSince() {
        buying.pay(buying.aCartWith(mug), "tok_approve");
        SellerOrderView first = onlyOrder(mill);
        buying.pay(buying.aCartWith(mug), "tok_approve");

        List<SellerOrderView> latest = orders(mill, orders -> orders.next(mill, OrderSearch.all(), null, 1));
        List<SellerOrderView> before =
                orders(mill, orders -> orders.next(mill, OrderSearch.all(), id(latest.get(0)), 5));
        assertThat(before).extracting(SellerOrderView::number).containsExactly(first.number());

        java.time.Instant moved = work(mill, work -> work.accept(mill, id(first), BasedOn.ANYTHING))
                .updatedAt();
        assertThat(moved).isAfterOrEqualTo(first.updatedAt());
        assertThat(found(changedSince(moved))).contains(first.number());
        assertThat(found(changedSince(moved.plusSeconds(3600)))).isEmpty();
    }

    private static OrderSearch changedSince(java.time.Instant since) {
        return new OrderSearch(java.util.Set.of(), null, null, since, OrderSearch.Sort.NEWEST);
    }

    @Test
    void aFileHasTheOrdersOfTheNarrowedListTheLatestFirst() {
        buying.pay(buying.aCartWith(mug), "tok_approve");
        SellerOrderView first = onlyOrder(mill);
        buying.pay(buying.aCartWith(mug), "tok_approve");

        List<ExportSource.Row> rows = file(Map.of("q", "ann", "status", "NEW"), null);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).cells())
                .containsEntry("number", first.number())
                .containsEntry("total", first.total())
                .containsKeys("state", "receiver", "items", "placed");
        assertThat(file(Map.of(), rows.get(0).key()))
                .extracting(ExportSource.Row::key)
                .containsExactly(rows.get(1).key());
        assertThat(file(Map.of("placedTo", "2020-01-01"), null)).isEmpty();
        assertThat(file(Map.of("status", "SHIPPED"), null)).isEmpty();
    }

    private List<ExportSource.Row> file(Map<String, String> filters, UUID after) {
        return buying.shop.inStore(mill, em -> {
            ExportSource export = TestOrders.export(em);
            List<ExportSource.Row> rows = export.after(mill.tenant(), mill.zone(), filters, after, 5);
            assertThat(export.count(mill.tenant(), mill.zone(), filters))
                    .isEqualTo(rows.size() + (after == null ? 0 : 1));
            return rows;
        });
    }

    private static OrderSearch placed(java.time.LocalDate from, java.time.LocalDate to) {
        return new OrderSearch(java.util.Set.of(), null, new DayRange(from, to), OrderSearch.Sort.NEWEST);
    }

    @Test
    void moneyIsTakenOnceTheOrderIsPlaced() {
        BuyerPurchase placed = buying.pay(buying.aCartWith(mug), "tok_approve");

        buying.captures.run(new Task("payment.capture", Optional.empty(), placed.number() + "-1"));

        assertThat(buying.provider.status(placed.number() + "-1"))
                .isEqualTo(org.emporion.money.payment.ProviderPayment.Status.CAPTURED);
        assertThat(buying.captures.queue()).isEqualTo(Queue.STOREFRONT);
    }

    private List<String> found(OrderSearch search) {
        return orders(mill, orders -> orders.list(mill, search, Page.Request.first(20))).items().stream()
                .map(SellerOrderView::number)
                .toList();
    }

    private SellerOrderView onlyOrder(Seat seat) {
        return orders(seat, orders -> orders.list(seat, OrderSearch.all(), Page.Request.first(20)))
                .items()
                .get(0);
    }

    private <T> T orders(Seat seat, Function<SellerOrders, T> call) {
        return buying.shop.inStore(seat, em -> call.apply(TestOrders.seller(em)));
    }

    private SellerOrderView work(Seat seat, Function<SellerFulfilment, SellerOrderView> call) {
        return buying.shop.inStore(seat, em -> call.apply(TestOrders.fulfilment(em, buying.clock)));
    }

    private long refunded(BuyerPurchase purchase) {
        return buying.call(() -> {
            buying.scope.openPurchase(purchase.number());
            return buying.sql.count(
                    "select refunded_minor as n from payment_attempt where purchase_number = ?", purchase.number());
        });
    }

    /** The event by which it was refused. */
    private String refusalOf(SellerOrderView order) {
        return buying.shop.inStore(mill, em -> new Sql(em)
                .one(
                        row -> row.text("id"),
                        "select id::text as id from order_event where order_id = ? and status = 'REFUSED'",
                        id(order))
                .orElseThrow());
    }

    private static UUID id(SellerOrderView order) {
        return UUID.fromString(order.id());
    }
}
