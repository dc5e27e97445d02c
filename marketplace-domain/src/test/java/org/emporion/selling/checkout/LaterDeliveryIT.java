package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.orders.ordering.OrderSearch;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.selling.cart.Cart;
import org.emporion.stock.stock.LaterSale;
import org.emporion.stock.stock.StockLine;
import org.emporion.stock.stock.TestStock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A SKU is sold before it is there: so many, for a day that its buyer is told and that the order keeps. */
class LaterDeliveryIT {

    private static final String SKU = "L-1";
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).plusDays(10);

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final UUID mug =
            buying.shop.aPublishedProduct(mill, SKU, 1).variants().get(0).id();

    @AfterEach
    void everyUnitIsExplained() {
        TestStock.mustAddUp(buying.shop, mill);
    }

    @Test
    void theBuyerIsToldTheDayWhichTheOrderKeepsAndItLeavesOnceItIsThere() {
        later(5);
        String cart = buying.aCartWith(mug);
        assertThat(line(cart).promisedOn()).isNull();

        buying.call(() -> buying.carts.add(cart, mug, 2));
        assertThat(line(cart).promisedOn()).isEqualTo(DAY);
        assertThat(line(cart).problem()).isNull();
        assertThat(line(cart).available()).isEqualTo(6);
        buying.pay(cart, "tok_approve");

        SellerOrderView order = order();
        assertThat(order.lines().get(0).promisedOn()).isEqualTo(DAY);
        assertThat(order.dispatch().arrives().from()).isAfter(DAY);
        assertThat(buying.reserved(mill, mug)).isEqualTo(3);
        assertThat(ready(order))
                .containsExactly(entry(UUID.fromString(order.lines().get(0).id()), 1L));
        assertThatThrownBy(() -> send(order))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.code()).isEqualTo("NOT_ON_HAND"))
                .hasMessageStartingWith("Of \"%s", order.lines().get(0).title())
                .hasMessageContaining("only 1 unit is on hand, not 3");
        count(3L, null);
        assertThat(ready(order)).containsValue(3L);
        assertThat(send(order).status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(buying.onHand(mill, mug)).isZero();
    }

    @Test
    void noMoreIsSoldThanIsThereAndPromised() {
        later(5);
        String cart = buying.aCartWith(mug);

        assertCode(() -> buying.call(() -> buying.carts.add(cart, mug, 6)), "OUT_OF_STOCK");
    }

    @Test
    void ofManyBuyersAtOnceAsManyGetItAsWerePromised() throws Exception {
        later(5);
        count(0L, null);
        List<Callable<String>> buyers = IntStream.range(0, 16)
                .mapToObj(i -> buying.aCartWith(mug))
                .map(cart -> (Callable<String>) () -> outcome(cart))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(buyers.size());
        try {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> each : threads.invokeAll(buyers)) {
                outcomes.add(each.get());
            }
            assertThat(outcomes).containsOnly("PLACED", "OUT_OF_STOCK");
            assertThat(Collections.frequency(outcomes, "PLACED")).isEqualTo(5);
        } finally {
            threads.shutdownNow();
        }
        assertThat(buying.reserved(mill, mug)).isEqualTo(5);
    }

    @Test
    void whoSawItThereIsAskedOnceWhetherLaterIsAllRight() {
        later(5);
        String first = buying.aCartWith(mug);
        String second = buying.aCartWith(mug);
        buying.payAs("ann@example.com", first);

        assertCode(() -> buying.payAs("bob@example.com", second), "PROMISE_CHANGED");
        assertThat(buying.reserved(mill, mug)).isEqualTo(1);

        assertThat(buying.payAs("bob@example.com", second).status()).isEqualTo(PurchaseStatus.PLACED);
        assertThat(order().lines().get(0).promisedOn()).isEqualTo(DAY);
    }

    @Test
    void whenItsDayIsOverNothingMoreIsSoldLater() {
        later(5);
        count(0L, null);
        String cart = buying.aCartWith(mug);
        buying.shop.inStore(mill, em -> em.createQuery("update StockItem s set s.promisedOn = :over where s.id = :mug")
                .setParameter("over", DAY.minusDays(12))
                .setParameter("mug", mug)
                .executeUpdate());

        assertThat(line(cart).available()).isZero();
        assertCode(() -> buying.pay(cart, "tok_approve"), "OUT_OF_STOCK");
    }

    @Test
    void lessThanIsSoldSoAlreadyCannotBePromised() {
        later(5);
        count(0L, null);
        buying.pay(buying.aCartWith(mug), "tok_approve");
        buying.pay(buying.aCartWith(mug), "tok_approve");

        assertThatThrownBy(() -> later(1)).isInstanceOf(RuleViolated.class);
        assertThat(rejected(null, LaterSale.NONE)).containsExactly("BELOW_RESERVED");
        later(2);
        assertThat(rejected(2L, LaterSale.NONE)).isEmpty();
    }

    @Test
    void anItemOfACountSaysHowItIsSoldLaterAndMayLeaveTheCountOut() {
        assertThat(rejected(null, new LaterSale(LaterSale.Kind.PREORDER, 7L, DAY)))
                .isEmpty();
        assertThat(rejected(null, new LaterSale(LaterSale.Kind.PREORDER, 7L, DAY.minusDays(20))))
                .containsExactly("RANGE");
        assertThat(rejected(null, null)).containsExactly("REQUIRED");

        LaterSale now = buying.shop
                .inStore(mill, em -> TestStock.seller(em).level(mill, SKU))
                .later();
        assertThat(now).isEqualTo(new LaterSale(LaterSale.Kind.PREORDER, 7L, DAY));
    }

    @Test
    void theSearchHearsOnTheDayAfterTheOneThatWasPromised() {
        later(5);
        count(0L, new LaterSale(LaterSale.Kind.BACKORDER, 4L, DAY.plusDays(1)));
        assertThat(passing())
                .containsExactly(
                        entry(mug + "." + DAY, DAY.plusDays(1) + "T00:01:00Z"),
                        entry(mug + "." + DAY.plusDays(1), DAY.plusDays(2) + "T00:01:00Z"));

        long before = told();
        passes(mug + "." + DAY);
        assertThat(told()).as("there is another day").isEqualTo(before);
        passes(mug + "." + DAY.plusDays(1));
        assertThat(told()).isGreaterThan(before);
    }

    /** What is to be done after which days, by what it is about. */
    private Map<String, String> passing() {
        Map<String, String> passing = new TreeMap<>();
        buying.shop.inStore(mill, em -> new Sql(em)
                .list(
                        row -> passing.put(
                                row.text("ref"), row.time("execution_time").toString()),
                        "select split_part(task_instance, '/', 2) as ref, execution_time from portal_task"
                                + " where task_name = 'stock.promise-passed' and task_instance like ?",
                        mill.tenant() + "/%"));
        return passing;
    }

    private void passes(String ref) {
        buying.shop.database().as("emporion_seller", em -> {
            TaskHandler passed = TestStock.passedPromise(em);
            passed.run(new Task(passed.kind(), Optional.of(mill.tenant()), ref));
            return null;
        });
    }

    private long told() {
        return buying.shop.inStore(mill, em -> new Sql(em).count("select sum(version) as n from listing_queue"));
    }

    private void later(long limit) {
        LaterSale sale = new LaterSale(LaterSale.Kind.BACKORDER, limit, DAY);
        buying.shop.inStore(mill, em -> TestStock.seller(em).sellLater(mill, SKU, sale));
    }

    private void count(Long onHand, LaterSale sale) {
        assertThat(rejected(onHand, sale)).isEmpty();
    }

    private List<String> rejected(Long onHand, LaterSale sale) {
        StockLine line = new StockLine(SKU, null, onHand, null, sale);
        return buying.shop.inStore(mill, em -> TestStock.seller(em).count(mill, List.of(line))).rejected().stream()
                .map(each -> each.code())
                .toList();
    }

    private Cart.Line line(String cart) {
        return Stream.of(buying.call(() -> buying.carts.get(cart)))
                .flatMap(shown -> shown.groups().stream())
                .flatMap(group -> group.lines().stream())
                .findFirst()
                .orElseThrow();
    }

    private SellerOrderView order() {
        return buying.shop
                .inStore(mill, em -> TestOrders.seller(em).list(mill, OrderSearch.all(), Page.Request.first(20)))
                .items()
                .get(0);
    }

    /** How many units of each line could be packed. */
    private Map<UUID, Long> ready(SellerOrderView order) {
        return buying.shop.inStore(
                mill, em -> TestOrders.fulfilment(em, buying.clock).onHand(mill, UUID.fromString(order.id())));
    }

    /** All of it, accepted if it is not yet. */
    private SellerOrderView send(SellerOrderView order) {
        UUID id = UUID.fromString(order.id());
        return buying.shop.inStore(mill, em -> {
            var work = TestOrders.fulfilment(em, buying.clock);
            SellerOrderView now = TestOrders.seller(em).get(mill, id);
            if (now.status() == OrderStatus.NEW) {
                work.accept(mill, id, BasedOn.ANYTHING);
            }
            return work.ship(mill, id, TestOrders.aParcel(order, null), BasedOn.ANYTHING);
        });
    }

    private String outcome(String cart) {
        try {
            return buying.pay(cart, "tok_approve").status().name();
        } catch (Failure refusal) {
            return refusal.code();
        }
    }

    private static void assertCode(ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
