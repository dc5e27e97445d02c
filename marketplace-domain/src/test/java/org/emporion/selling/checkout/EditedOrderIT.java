package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.input.ProductInput;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.ProductView;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.orders.ordering.SellerCancellations;
import org.emporion.orders.ordering.SellerEdits;
import org.emporion.orders.ordering.SellerFulfilment;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.stock.stock.TestStock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A store sends another variant than was bought, at the same price. */
class EditedOrderIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();

    @AfterEach
    void everyUnitIsExplained() {
        TestStock.mustAddUp(buying.shop, mill);
    }

    @Test
    void anotherVariantAtTheSamePriceTakesThePlaceAndNoMoneyMoves() {
        Coloured cup = aCup(5, 2);
        UUID bought = buys(cup.blue(), 2);
        SellerOrderView before = seen(bought);
        String book = book();
        long told = told();

        SellerOrderView after = swap(bought, "RED");

        assertThat(after.lines())
                .extracting(SellerOrderView.Line::sku, SellerOrderView.Line::chosen, SellerOrderView.Line::quantity)
                .containsExactly(tuple("RED", "Colour: Red", 2L));
        assertThat(after.total()).isEqualTo(before.total());
        assertThat(after.costs()).isEqualTo(before.costs());
        assertThat(after.commission()).isEqualTo(before.commission());
        assertThat(book()).isEqualTo(book);
        assertThat(buying.reserved(mill, cup.blue())).isZero();
        assertThat(buying.reserved(mill, cup.red())).isEqualTo(2);
        assertThat(told()).as("what the search has heard").isGreaterThan(told);
        assertThat(after.timeline().get(1).note()).isEqualTo("2 × Cup, Colour: Blue (BLUE) → Cup, Colour: Red (RED)");
        assertThat(swap(bought, "RED").timeline()).as("what is there already").hasSize(2);

        ships(bought);
        assertThat(buying.onHand(mill, cup.red())).isZero();
        assertThat(buying.onHand(mill, cup.blue())).isEqualTo(5);
        assertThat(buying.count(
                        mill,
                        "select count(*) as n from stock_movement where kind = 'SALE' and variant_id = ? and order_id = ?",
                        cup.red(),
                        bought))
                .isEqualTo(1);
        assertRefused(() -> swap(bought, "BLUE"), "ORDER_STATE");
    }

    @Test
    void theStoreIsOfferedWhatIsThereAtTheSamePrice() {
        Coloured cup = aCup(5, 2);
        UUID two = buys(cup.blue(), 2);

        rename(cup.blue(), "SKY");
        assertThat(replacements(two)).as("not itself by its new code").containsExactly("RED");
        assertThat(swap(two, "SKY").timeline()).as("nothing has happened").hasSize(1);
        buys(cup.red(), 1);
        assertThat(replacements(two)).as("only one is left").isEmpty();
        assertRefused(() -> swap(two, "RED"), "OUT_OF_STOCK");
        assertThat(buying.reserved(mill, cup.blue())).isEqualTo(2);
    }

    @Test
    void aCodeThatAnotherVariantBearsByNowIsThatVariant() {
        Coloured cup = aCup(5, 5);
        UUID bought = buys(cup.blue(), 1);
        rename(cup.blue(), "SKY");
        rename(cup.red(), "BLUE");

        assertThat(swap(bought, "BLUE").lines().get(0).chosen()).isEqualTo("Colour: Red");
        assertThat(buying.reserved(mill, cup.blue())).isZero();
        assertThat(buying.reserved(mill, cup.red())).isEqualTo(1);
        rename(cup.red(), "ROSE");
        assertThat(swap(bought, "BLUE").timeline()).as("no other one bears it").hasSize(2);
    }

    @Test
    void whatCannotTakeThePlaceIsRefusedWithTheReason() {
        UUID bought = buys(aCup(5, 5).blue(), 1);

        assertField(() -> swap(bought, "GOLD"), "OTHER_PRICE");
        assertField(() -> swap(bought, "NONE"), "UNKNOWN_SKU");
        assertField(() -> swap(bought, " "), "REQUIRED");
        BasedOn stale = BasedOn.version("0.0");
        assertThatThrownBy(() -> swap(bought, "RED", stale)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void afterACancellationOnlyTheRestIsSwappedAndTheRestOfThatCanBeCancelled() {
        Coloured cup = aCup(5, 5);
        UUID bought = buys(cup.blue(), 3);
        cancel(bought, 1);

        swap(bought, "RED");
        assertThat(buying.reserved(mill, cup.blue())).isZero();
        assertThat(buying.reserved(mill, cup.red())).isEqualTo(2);
        swap(bought, "BLUE");
        swap(bought, "RED");
        cancel(bought, 1);
        assertThat(buying.reserved(mill, cup.red())).isEqualTo(1);

        ships(bought);
        assertThat(seen(bought).status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(buying.onHand(mill, cup.red())).isEqualTo(4);
    }

    @Test
    void ofManySwapsOnlyOneGetsTheLastUnit() {
        Coloured cup = aCup(10, 1);
        List<Supplier<String>> swaps = IntStream.range(0, 6)
                .mapToObj(i -> swapping(buys(cup.blue(), 1), "RED"))
                .toList();

        assertThat(atOnce(swaps))
                .containsOnlyOnce("DONE")
                .filteredOn("OUT_OF_STOCK"::equals)
                .hasSize(5);
        assertThat(buying.reserved(mill, cup.red())).isEqualTo(1);
        assertThat(buying.reserved(mill, cup.blue())).isEqualTo(5);
    }

    @Test
    void ofTwoPeopleWhoWorkOnAnOrderTheSecondIsTold() {
        Coloured cup = aCup(5, 5);
        UUID bought = buys(cup.blue(), 1);
        BasedOn seen = BasedOn.version(seen(bought).version());
        Supplier<String> accepting = () -> outcome(() -> buying.shop.inStore(
                mill, em -> TestOrders.fulfilment(em, buying.clock).accept(mill, bought, seen)));

        assertThat(atOnce(List.of(() -> outcome(() -> swap(bought, "RED", seen)), accepting)))
                .containsExactlyInAnyOrder("DONE", "CHANGED_MEANWHILE");
    }

    @Test
    void swapsThatCrossEachOtherBothEnd() {
        Coloured cup = aCup(20, 20);
        List<Supplier<String>> swaps = IntStream.range(0, 8)
                .mapToObj(i -> i % 2 == 0 ? swapping(buys(cup.blue(), 1), "RED") : swapping(buys(cup.red(), 1), "BLUE"))
                .toList();

        assertThat(atOnce(swaps)).containsOnly("DONE");
        assertThat(buying.reserved(mill, cup.blue())).isEqualTo(4);
        assertThat(buying.reserved(mill, cup.red())).isEqualTo(4);
    }

    private void rename(UUID variant, String sku) {
        buying.shop.inStore(mill, em -> new Sql(em).update("update variant set sku = ? where id = ?", sku, variant));
    }

    private long told() {
        return buying.shop.inStore(mill, em -> new Sql(em).count("select sum(version) as n from listing_queue"));
    }

    private Supplier<String> swapping(UUID bought, String sku) {
        return () -> outcome(() -> swap(bought, sku));
    }

    /** A cup in blue and red for 12.00 each, and in gold for 30.00. */
    private record Coloured(UUID blue, UUID red) {}

    private Coloured aCup(long blue, long red) {
        ProductInput cup = new ProductInput(
                "Cup",
                null,
                "<p>Thrown by hand</p>",
                "Blue Mill",
                "kitchen-tableware-mugs",
                null,
                List.of(),
                List.of(new Option("Colour", List.of("Blue", "Red", "Gold"))),
                List.of(
                        CatalogFixture.aVariant("BLUE", Map.of("Colour", "Blue"), "12.00", blue),
                        CatalogFixture.aVariant("RED", Map.of("Colour", "Red"), "12.00", red),
                        CatalogFixture.aVariant("GOLD", Map.of("Colour", "Gold"), "30.00", 5)));
        UUID id = buying.shop.seller(mill, catalog -> catalog.create(mill, cup)).id();
        ProductView made = buying.shop.seller(mill, catalog -> catalog.publish(mill, id, BasedOn.ANYTHING));
        return new Coloured(made.variants().get(0).id(), made.variants().get(1).id());
    }

    /** The id of the order. */
    private UUID buys(UUID variant, long units) {
        String cart = buying.aCartWith(variant);
        if (units > 1) {
            buying.call(() -> buying.carts.add(cart, variant, units - 1));
        }
        String number = buying.pay(cart, "tok_approve").number();
        return buying.shop.inStore(mill, em -> new Sql(em)
                .one(row -> row.uuid("id"), "select id from seller_order where purchase_number = ?", number)
                .orElseThrow());
    }

    private SellerOrderView swap(UUID bought, String sku) {
        return swap(bought, sku, BasedOn.ANYTHING);
    }

    private SellerOrderView swap(UUID bought, String sku, BasedOn base) {
        UUID line = UUID.fromString(seen(bought).lines().get(0).id());
        return buying.shop.inStore(mill, em -> TestOrders.edits(em, buying.clock)
                .swap(mill, bought, line, new SellerEdits.NewVariant(sku, null), base));
    }

    private List<String> replacements(UUID bought) {
        Map<String, List<SellerEdits.Replacement>> byLine = buying.shop.inStore(
                mill, em -> TestOrders.edits(em, buying.clock).replacements(mill, bought));
        return byLine.values().stream()
                .flatMap(found -> found.stream().map(SellerEdits.Replacement::sku))
                .toList();
    }

    private void cancel(UUID bought, long units) {
        String line = seen(bought).lines().get(0).id();
        SellerCancellations.NewCancellation some = new SellerCancellations.NewCancellation(
                List.of(new SellerFulfilment.NewParcel.Units(line, units)), "Too many", null);
        buying.shop.inStore(
                mill, em -> TestOrders.cancellations(em, buying.clock).cancel(mill, bought, some, BasedOn.ANYTHING));
    }

    private void ships(UUID bought) {
        buying.shop.inStore(mill, em -> TestOrders.fulfilment(em, buying.clock).accept(mill, bought, BasedOn.ANYTHING));
        SellerOrderView seen = seen(bought);
        buying.shop.inStore(mill, em -> TestOrders.fulfilment(em, buying.clock)
                .ship(mill, bought, TestOrders.aParcel(seen, null), BasedOn.ANYTHING));
    }

    /** What the book says of the store. */
    private String book() {
        String sums = "select string_agg(account || ' ' || minor, '; ' order by account) as book"
                + " from (select account, sum(amount_minor) as minor from posting group by account) as sums";
        return buying.shop.inStore(
                mill, em -> new Sql(em).one(row -> row.text("book"), sums).orElseThrow());
    }

    private static String outcome(Supplier<SellerOrderView> call) {
        try {
            call.get();
            return "DONE";
        } catch (Conflict refused) {
            return refused.code();
        }
    }

    private static List<String> atOnce(List<Supplier<String>> calls) {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            return calls.stream().map(call -> CompletableFuture.supplyAsync(call, threads)).toList().stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }

    private static void assertField(ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                .extracting("field", "code")
                .containsExactly(tuple("sku", code)));
    }

    private SellerOrderView seen(UUID bought) {
        return buying.shop.inStore(mill, em -> TestOrders.seller(em).get(mill, bought));
    }
}
