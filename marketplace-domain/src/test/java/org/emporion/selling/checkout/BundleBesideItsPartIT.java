package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Sql;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.selling.cart.Cart;
import org.emporion.stock.stock.LaterSale;
import org.emporion.stock.stock.StockLine;
import org.emporion.stock.stock.TestStock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A set of two cups and a tea in one cart with cups by themselves: both take of the same. */
class BundleBesideItsPartIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final UUID cup = BundleFixture.variant(buying.shop.aPublishedProduct(mill, "CUP-1", 5));
    private final UUID tea = BundleFixture.variant(buying.shop.aPublishedProduct(mill, "TEA-1", 9));
    private final UUID set = BundleFixture.variant(new BundleFixture(buying.shop, mill).teaForTwo());

    @AfterEach
    void everyUnitIsExplained() {
        TestStock.mustAddUp(buying.shop, mill);
    }

    @Test
    void bundleBesideItsPartInOneCart() {
        String cart = buying.aCartWith(set, cup);

        assertThat(buying.pay(cart, "tok_approve").status()).isEqualTo(PurchaseStatus.PLACED);

        assertThat(buying.reserved(mill, cup)).isEqualTo(3);
        assertThat(buying.reserved(mill, tea)).isEqualTo(1);
        assertThat(buying.reserved(mill, set)).isZero();
    }

    @Test
    void bundleBesideItsPartInOneCartGetsBothOrNeither() {
        String cart = buying.aCartWith(set, cup);
        count("CUP-1", 2);

        assertCode(() -> buying.pay(cart, "tok_approve"), "OUT_OF_STOCK");
        assertThat(buying.reserved(mill, cup)).isZero();
        assertThat(buying.reserved(mill, tea)).isZero();
    }

    @Test
    void aCartSaysThatABundleAndItsPartTogetherAreMoreThanThereIs() {
        String cart = buying.aCartWith(set, cup);
        count("CUP-1", 2);

        assertThat(buying.call(() -> buying.carts.get(cart)).obstacles())
                .containsExactly("Nothing of \"Mug CUP-1\" left beside what else is in the cart.");
        assertThat(lines(cart)).extracting(Cart.Line::available).containsExactly(1L, 0L);
        assertThatThrownBy(() -> buying.pay(cart, "tok_approve"))
                .isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("lines." + lines(cart).get(1).id()));

        Cart rest = buying.call(() -> buying.carts.leaveOutWhatIsGone(cart));
        assertThat(rest.canBeBought()).isTrue();
        assertThat(lines(cart)).extracting(Cart.Line::title).containsExactly("Tea for two");
    }

    @Test
    void moreThanTheBundleLeavesOfItsPartIsNotPutIntoItsCart() {
        String cart = buying.aCartWith(set, cup);
        UUID sets = UUID.fromString(lines(cart).get(0).id());
        UUID cups = UUID.fromString(lines(cart).get(1).id());

        assertThatThrownBy(() -> buying.call(() -> buying.carts.add(cart, cup, 3)))
                .hasMessage("Only 3 of \"Mug CUP-1\" left beside what else is in the cart.");
        buying.call(() -> buying.carts.add(cart, cup, 2));
        assertThatThrownBy(() -> buying.call(() -> buying.carts.add(cart, set, 1)))
                .hasMessage("Only 1 of \"Tea for two\" left beside what else is in the cart.");
        assertCode(
                () -> buying.call(() -> buying.carts.changeQuantity(cart, cups, 4, BasedOn.ANYTHING)), "OUT_OF_STOCK");
        assertCode(
                () -> buying.call(() -> buying.carts.changeQuantity(cart, sets, 2, BasedOn.ANYTHING)), "OUT_OF_STOCK");
        buying.call(() -> buying.carts.changeQuantity(cart, cups, 1, BasedOn.ANYTHING));
        buying.call(() -> buying.carts.changeQuantity(cart, sets, 2, BasedOn.ANYTHING));
        assertThat(buying.pay(cart, "tok_approve").status()).isEqualTo(PurchaseStatus.PLACED);
    }

    @Test
    void whatTheOwnOpenPaymentHoldsOfBundleAndPartIsThereForThem() {
        count("CUP-1", 3);
        String cart = buying.aCartWith(set, cup);
        buying.pay(cart, "tok_challenge");

        assertThat(buying.call(() -> buying.carts.get(cart)).canBeBought()).isTrue();
        assertThat(buying.pay(cart, "tok_approve").status()).isEqualTo(PurchaseStatus.PLACED);
    }

    @Test
    void aBundleBesideItsPartIsPromisedForWhenThePartIsThere() {
        LaterSale sale = new LaterSale(
                LaterSale.Kind.BACKORDER, 4L, LocalDate.now(ZoneOffset.UTC).plusDays(9));
        buying.shop.inStore(mill, em -> TestStock.seller(em).sellLater(mill, "CUP-1", sale));
        count("CUP-1", 2);

        String cart = buying.aCartWith(cup, set);

        assertThat(lines(cart)).extracting(Cart.Line::promisedOn).containsExactly(null, sale.promisedOn());
        assertThat(buying.pay(cart, "tok_approve").status()).isEqualTo(PurchaseStatus.PLACED);
    }

    @Test
    void whatIsThereForThePartIsNotOfferedToThePackerOfTheBundleToo() {
        LaterSale sale = new LaterSale(
                LaterSale.Kind.BACKORDER, 4L, LocalDate.now(ZoneOffset.UTC).plusDays(9));
        buying.shop.inStore(mill, em -> TestStock.seller(em).sellLater(mill, "CUP-1", sale));
        count("CUP-1", 2);
        buying.pay(buying.aCartWith(cup, set), "tok_approve");

        assertThat(ready()).containsExactly(1L, 0L);
        count("CUP-1", 9);
        assertThat(ready()).as("no more than are to be sent").containsExactly(1L, 1L);
    }

    /** How many units of each line of the only order could be packed. */
    private List<Long> ready() {
        return buying.shop.inStore(mill, em -> {
            UUID order = new Sql(em)
                    .one(row -> row.uuid("id"), "select id from seller_order")
                    .orElseThrow();
            Map<UUID, Long> onHand = TestOrders.fulfilment(em, buying.clock).onHand(mill, order);
            return TestOrders.seller(em).get(mill, order).lines().stream()
                    .map(line -> onHand.get(UUID.fromString(line.id())))
                    .toList();
        });
    }

    private void count(String sku, long onHand) {
        assertThat(buying.shop
                        .inStore(
                                mill, em -> TestStock.seller(em).count(mill, List.of(new StockLine(sku, null, onHand))))
                        .rejected())
                .isEmpty();
    }

    private List<Cart.Line> lines(String cart) {
        return buying.call(() -> buying.carts.get(cart)).groups().get(0).lines();
    }

    private static void assertCode(ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
