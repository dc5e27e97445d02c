package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Sql;
import org.emporion.money.settlement.Settlement;
import org.emporion.orders.ordering.SellerCancellations.NewCancellation;
import org.emporion.orders.ordering.SellerFulfilment.NewParcel;
import org.emporion.orders.ordering.SellerFulfilment.NewParcel.Units;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.stock.stock.TestStock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Three sets of two cups and a tea, of which some are sent and the others are not. */
class BundleGivenBackIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final UUID cup = BundleFixture.variant(buying.shop.aPublishedProduct(mill, "CUP-1", 9));
    private final UUID tea = BundleFixture.variant(buying.shop.aPublishedProduct(mill, "TEA-1", 9));
    private final UUID set = BundleFixture.variant(new BundleFixture(buying.shop, mill).teaForTwo());
    private final UUID order = orderOfThreeSets();

    @AfterEach
    void everyUnitIsExplained() {
        TestStock.mustAddUp(buying.shop, mill);
    }

    @Test
    void aSetOfWhichSomeAreNotSentGivesBackExactlyTheirPartsAndTheirMoney() {
        assertThat(reserved()).containsExactly(6L, 3L, 0L);
        ship(1);
        assertThat(reserved()).containsExactly(4L, 2L, 0L);

        cancel(of(1));
        assertThat(reserved()).as("the parts of one set").containsExactly(2L, 1L, 0L);
        assertThat(refunds()).containsExactly("50.00 EUR");

        assertThat(cancel(null).status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(reserved()).as("and of the last one").containsExactly(0L, 0L, 0L);
        assertThat(refunds()).containsExactly("50.00 EUR", "50.00 EUR");
        assertThat(List.of(buying.onHand(mill, cup), buying.onHand(mill, tea)))
                .as("what was sent is not there any more")
                .containsExactly(7L, 8L);
    }

    @Test
    void whatASetGivesBackOfAPartIsThereForWhoBuysThePartAlone() {
        buying.pay(cartWith(cup, 3), "tok_approve");
        assertThat(available()).isZero();

        cancel(of(1));

        assertThat(available()).isEqualTo(2);
        buying.pay(cartWith(cup, 2), "tok_approve");
        assertThat(available()).isZero();
    }

    private UUID orderOfThreeSets() {
        buying.pay(cartWith(set, 3), "tok_approve");
        return buying.shop.inStore(mill, em -> new Sql(em)
                .one(row -> row.uuid("id"), "select id from seller_order")
                .orElseThrow());
    }

    private String cartWith(UUID variant, long units) {
        String cart = buying.aCartWith();
        buying.call(() -> buying.carts.add(cart, variant, units));
        return cart;
    }

    private long available() {
        return buying.onHand(mill, cup) - buying.reserved(mill, cup);
    }

    /** Of cup, tea and the set itself. */
    private List<Long> reserved() {
        return List.of(buying.reserved(mill, cup), buying.reserved(mill, tea), buying.reserved(mill, set));
    }

    private List<String> refunds() {
        return inStore(em -> TestOrders.refunds(em, buying.clock).list(mill, order)).stream()
                .map(Settlement.Refund::amount)
                .map(Object::toString)
                .toList();
    }

    private void ship(long sets) {
        List<Units> contents = of(sets);
        inStore(em -> TestOrders.fulfilment(em, buying.clock).accept(mill, order, BasedOn.ANYTHING));
        inStore(em -> TestOrders.fulfilment(em, buying.clock)
                .ship(mill, order, new NewParcel(contents, "DHL", "1", null), BasedOn.ANYTHING));
    }

    /** @param lines null for all that has not left */
    private SellerOrderView cancel(List<Units> lines) {
        return inStore(em -> TestOrders.cancellations(em, buying.clock)
                .cancel(mill, order, new NewCancellation(lines, "A cup broke", null), BasedOn.ANYTHING));
    }

    private List<Units> of(long sets) {
        String line = inStore(em -> TestOrders.seller(em).get(mill, order))
                .lines()
                .get(0)
                .id();
        return List.of(new Units(line, sets));
    }

    private <T> T inStore(Function<EntityManager, T> call) {
        return buying.shop.inStore(mill, call);
    }
}
