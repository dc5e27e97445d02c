package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.catalog.product.ProductQuery;
import org.emporion.catalog.product.ProductView;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Page;
import org.emporion.kernel.Sql;
import org.emporion.orders.ordering.OrderSearch;
import org.emporion.orders.ordering.SellerFulfilment;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.selling.cart.Cart;
import org.emporion.stock.stock.LaterSale;
import org.emporion.stock.stock.StockLine;
import org.emporion.stock.stock.TestStock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A set of two cups and a tea, whose stock is that of the cups and the tea. */
class BundleIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final BundleFixture bundles = new BundleFixture(buying.shop, mill);
    private final UUID cup = BundleFixture.variant(buying.shop.aPublishedProduct(mill, "CUP-1", 5));
    private final UUID tea = BundleFixture.variant(buying.shop.aPublishedProduct(mill, "TEA-1", 9));
    private final ProductView product = bundles.teaForTwo();
    private final UUID set = BundleFixture.variant(product);

    @AfterEach
    void everyUnitIsExplained() {
        TestStock.mustAddUp(buying.shop, mill);
    }

    @Test
    void aBundleIsThereAsOftenAsItsPartsMakeIt() {
        assertThat(line(buying.aCartWith(set)).available()).isEqualTo(2);
        assertThat(shown().available()).isEqualTo(2);

        buying.pay(buying.aCartWith(cup), "tok_approve");
        assertThat(line(buying.aCartWith(set)).available()).isEqualTo(2);
        buying.pay(buying.aCartWith(cup), "tok_approve");
        assertThat(line(buying.aCartWith(set)).available()).isEqualTo(1);
        count("TEA-1", 0);
        assertCode(() -> buying.aCartWith(set), "OUT_OF_STOCK");
        assertThat(shown().available()).isZero();
    }

    @Test
    void ofManyBuyersAtOnceAsManyGetItAsItsPartsMake() throws Exception {
        List<Callable<String>> buyers = IntStream.range(0, 12)
                .mapToObj(i -> i % 3 == 0 ? buying.aCartWith(cup) : buying.aCartWith(set))
                .map(cart -> (Callable<String>) () -> outcome(cart))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(buyers.size());
        List<String> outcomes = new ArrayList<>();
        try {
            for (Future<String> each : threads.invokeAll(buyers)) {
                outcomes.add(each.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(outcomes).containsOnly("PLACED", "OUT_OF_STOCK");
        assertThat(buying.reserved(mill, cup)).isBetween(4L, 5L);
    }

    @Test
    void theOrderKeepsThePartsWithWhatEachIsWorthAndTheyLeaveWithIt() {
        String cart = buying.call(() -> {
            String id = buying.carts.create(null).id();
            buying.carts.add(id, set, 2);
            buying.carts.putAddress(id, BuyingFixture.HOME, BasedOn.ANYTHING);
            return id;
        });
        buying.pay(cart, "tok_approve");

        SellerOrderView.Line line = order().lines().get(0);
        assertThat(line.contents()).isEqualTo("2 × Mug CUP-1; 1 × Mug TEA-1");
        assertThat(line.parts())
                .extracting(SellerOrderView.Part::sku, SellerOrderView.Part::quantity, part -> part.worth()
                        .toString())
                .containsExactly(tuple("CUP-1", 2L, "66.67 EUR"), tuple("TEA-1", 1L, "33.33 EUR"));
        assertThat(buying.reserved(mill, cup)).isEqualTo(4);

        send(line, 1);
        assertThat(buying.onHand(mill, cup)).isEqualTo(3);
        assertThat(buying.onHand(mill, tea)).isEqualTo(8);
        assertThat(buying.reserved(mill, cup)).isEqualTo(2);
        assertThat(buying.reserved(mill, tea)).isEqualTo(1);
    }

    @Test
    void whatARefusedOrderHadOfThemComesBackPartByPart() {
        buying.pay(buying.aCartWith(set), "tok_approve");
        assertThat(buying.reserved(mill, cup)).isEqualTo(2);

        UUID id = UUID.fromString(order().id());
        buying.shop.inStore(
                mill, em -> TestOrders.fulfilment(em, buying.clock).refuse(mill, id, "Broken", BasedOn.ANYTHING));

        assertThat(buying.reserved(mill, cup)).isZero();
        assertThat(buying.reserved(mill, tea)).isZero();
    }

    @Test
    void aBundleIsPromisedForTheDayOfThePartThatComesLast() {
        LaterSale sale = new LaterSale(
                LaterSale.Kind.BACKORDER, 4L, LocalDate.now(ZoneOffset.UTC).plusDays(9));
        buying.shop.inStore(mill, em -> TestStock.seller(em).sellLater(mill, "CUP-1", sale));
        count("CUP-1", 1);

        String cart = buying.aCartWith(set);
        assertThat(line(cart).available()).isEqualTo(2);
        assertThat(line(cart).promisedOn()).isEqualTo(sale.promisedOn());
        buying.pay(cart, "tok_approve");
        assertThat(order().lines().get(0).promisedOn()).isEqualTo(sale.promisedOn());
    }

    @Test
    void aBundleIsSoldWhileItsPartsAreOnSale() {
        UUID teas = bundles.productOf("TEA-1");
        buying.shop.seller(mill, catalog -> catalog.unpublish(mill, teas, BasedOn.ANYTHING));

        assertCode(() -> buying.aCartWith(set), "OUT_OF_STOCK");
        assertThat(shown().available()).as("on its page").isZero();
        assertThat(listed()).as("in the list").isZero();
        buying.shop.seller(mill, catalog -> catalog.publish(mill, teas, BasedOn.ANYTHING));
        assertThat(shown().available()).isEqualTo(2);
        assertThat(listed()).isEqualTo(2);
    }

    @Test
    void theSearchHearsOfBundlesWhenTheirPartsMove() {
        forget();
        buying.pay(buying.aCartWith(cup), "tok_approve");
        assertThat(told()).contains(product.id());

        forget();
        count("TEA-1", 4);
        assertThat(told()).containsExactly(product.id());
    }

    @Test
    void theSearchHearsOfBundlesWhenTheirPartsGoOffSaleAndComeBack() {
        UUID teas = bundles.productOf("TEA-1");
        forget();
        buying.shop.seller(mill, catalog -> catalog.unpublish(mill, teas, BasedOn.ANYTHING));
        assertThat(told()).containsExactlyInAnyOrder(teas, product.id());

        forget();
        buying.shop.seller(mill, catalog -> catalog.publish(mill, teas, BasedOn.ANYTHING));
        assertThat(told()).containsExactlyInAnyOrder(teas, product.id());

        forget();
        boolean archived = buying.shop.seller(mill, catalog -> catalog.delete(mill, teas, BasedOn.ANYTHING));
        assertThat(archived).as("kept, as it is in a bundle").isTrue();
        assertThat(told()).containsExactlyInAnyOrder(teas, product.id());
    }

    private ProductView.Variant shown() {
        return bundles.current(product.id()).variants().get(0);
    }

    private long listed() {
        return buying
                .shop
                .seller(mill, catalog -> catalog.list(mill, ProductQuery.everything(), Page.Request.first(20)))
                .items()
                .stream()
                .filter(each -> each.id().equals(product.id()))
                .findFirst()
                .orElseThrow()
                .available();
    }

    private void count(String sku, long onHand) {
        assertThat(buying.shop
                        .inStore(
                                mill, em -> TestStock.seller(em).count(mill, List.of(new StockLine(sku, null, onHand))))
                        .rejected())
                .isEmpty();
    }

    private void forget() {
        buying.shop.database().as("emporion_indexer", em -> new Sql(em)
                .update("delete from listing_queue where tenant_id = ?", mill.tenant()));
    }

    private List<UUID> told() {
        return buying.shop.inStore(mill, em -> new Sql(em)
                .statement("select product_id from listing_queue where tenant_id = :tenant")
                .with("tenant", mill.tenant())
                .list(row -> row.uuid("product_id")));
    }

    private Cart.Line line(String cart) {
        return buying.call(() -> buying.carts.get(cart)).groups().get(0).lines().get(0);
    }

    private SellerOrderView order() {
        return buying.shop
                .inStore(mill, em -> TestOrders.seller(em).list(mill, OrderSearch.all(), Page.Request.first(20)))
                .items()
                .get(0);
    }

    private void send(SellerOrderView.Line line, long units) {
        UUID id = UUID.fromString(order().id());
        SellerOrderView sent = buying.shop.inStore(mill, em -> {
            var work = TestOrders.fulfilment(em, buying.clock);
            work.accept(mill, id, BasedOn.ANYTHING);
            return work.ship(
                    mill,
                    id,
                    new SellerFulfilment.NewParcel(
                            List.of(new SellerFulfilment.NewParcel.Units(line.id(), units)), "DHL", "0034", null),
                    BasedOn.ANYTHING);
        });
        assertThat(sent.status()).isEqualTo(OrderStatus.PARTLY_SHIPPED);
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
