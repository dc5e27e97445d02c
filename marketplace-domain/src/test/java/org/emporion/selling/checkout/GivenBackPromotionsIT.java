package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emporion.selling.promotion.TestPromotions.ANN;
import static org.emporion.selling.promotion.TestPromotions.eurosOff;
import static org.emporion.selling.promotion.TestPromotions.percentOff;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;
import org.emporion.orders.ordering.PurchasedOrders;
import org.emporion.orders.ordering.SellerCancellations;
import org.emporion.orders.ordering.SellerFulfilment;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.selling.promotion.PromotionChange;
import org.emporion.selling.promotion.PromotionClaims;
import org.emporion.selling.promotion.PromotionView;
import org.emporion.selling.promotion.PromotionView.Gives;
import org.emporion.selling.promotion.PromotionView.Limits;
import org.emporion.selling.promotion.TestPromotions;
import org.junit.jupiter.api.Test;

/** What is not sent uses up no promotion. A mug costs 19.90 and its delivery 4.90. */
class GivenBackPromotionsIT {

    private static final Limits ONCE = new Limits(1L, null, false, null);

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final Seat yard = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 100);
    private final UndoneSavings undone = new UndoneSavings(
            buying.transactions,
            new Purchases(buying.transactions.entityManager(), buying.scope),
            TestOrders.purchased(buying.transactions.entityManager()),
            new PromotionClaims(buying.transactions.entityManager(), buying.scope, buying.clock));

    @Test
    void aCodeThatCanBeUsedOnceCanBeUsedAgainWhenTheOrderIsRefused() {
        PromotionView once = gives(eurosOff("ONCE", "5.00", ONCE));
        BuyerPurchase bought = buys("ONCE", 1);
        assertUsed(once, 1, "5.00");

        UUID order = order(mill, bought);
        buying.shop.inStore(mill, em -> TestOrders.fulfilment(em, buying.clock)
                .refuse(mill, order, "The kiln broke", BasedOn.ANYTHING));
        happens(bought);
        assertUsed(once, 0, "0.00");

        assertThat(buys("ONCE", 1).total()).isEqualTo(euros("19.80"));
        happens(bought);
        assertUsed(once, 1, "5.00");
    }

    @Test
    void ofABudgetComesBackWhatTheCancelledUnitsWereCheaper() {
        PromotionView tenth = gives(percentOff("10"));
        BuyerPurchase bought = buys(null, 3);
        assertUsed(tenth, 1, "5.97");

        cancel(mill, bought, 1L);
        happens(bought);
        happens(bought);
        assertUsed(tenth, 1, "3.98");

        cancel(mill, bought, 1L);
        cancel(mill, bought, null);
        happens(bought);
        assertUsed(tenth, 0, "0.00");
    }

    @Test
    void whatIsSavedOnTheDeliveryStaysAsLongAsSomethingComes() {
        PromotionView tenth = gives(percentOff("10"));
        PromotionView free = gives(TestPromotions.with(null, Gives.freeShipping(), null, Limits.NONE));
        BuyerPurchase bought = buys(null, 2);
        assertUsed(free, 1, "4.90");

        cancel(mill, bought, 1L);
        happens(bought);
        assertUsed(free, 1, "4.90");
        assertUsed(tenth, 1, "1.99");

        cancel(mill, bought, null);
        happens(bought);
        assertUsed(free, 0, "0.00");
        assertUsed(tenth, 0, "0.00");
    }

    @Test
    void aPromotionOfThePlatformIsUsedUntilNoStoreSendsAnything() {
        PromotionView platform = TestPromotions.ofPlatform(
                buying.shop.database(), buying.clock, admin -> admin.create(ANN, eurosOff("PLAT", "4.00", ONCE)));
        try {
            String cart = buying.aCartWith(mug, buying.aMug(yard, 10));
            buying.call(() -> buying.cartCodes.add(cart, "PLAT"));
            BuyerPurchase bought = buying.pay(cart, "tok_approve");

            cancel(mill, bought, null);
            happens(bought);
            assertThat(ofPlatform(platform).uses()).isEqualTo(1);
            assertThat(ofPlatform(platform).cost()).isEqualTo(euros("2.00"));

            cancel(yard, bought, null);
            happens(bought);
            assertThat(ofPlatform(platform).uses()).isZero();
            assertThat(ofPlatform(platform).cost().minor()).isZero();
        } finally {
            TestPromotions.ofPlatform(
                    buying.shop.database(), buying.clock, admin -> admin.stop(ANN, platform.id(), BasedOn.ANYTHING));
        }
    }

    @Test
    void withoutAPromotionNothingIsAsked() {
        BuyerPurchase bought = buys(null, 1);
        cancel(mill, bought, null);

        assertThat(tasks(bought)).isEmpty();
    }

    private PromotionView gives(PromotionChange change) {
        return TestPromotions.inStore(
                buying.shop.database(), mill, buying.clock, seller -> seller.create(mill, change));
    }

    private void assertUsed(PromotionView promotion, long uses, String spent) {
        PromotionView now = TestPromotions.inStore(
                buying.shop.database(), mill, buying.clock, seller -> seller.get(mill, promotion.id()));
        assertThat(now.uses()).isEqualTo(uses);
        assertThat(now.cost()).isEqualTo(euros(spent));
    }

    private PromotionView ofPlatform(PromotionView promotion) {
        return TestPromotions.ofPlatform(buying.shop.database(), buying.clock, admin -> admin.get(promotion.id()));
    }

    /** @param code null for none */
    private BuyerPurchase buys(String code, long mugs) {
        String cart = buying.aCartWith(mug);
        if (mugs > 1) {
            buying.call(() -> buying.carts.add(cart, mug, mugs - 1));
        }
        if (code != null) {
            buying.call(() -> buying.cartCodes.add(cart, code));
        }
        return buying.pay(cart, "tok_approve");
    }

    /** @param units of the one line; null for the rest */
    private void cancel(Seat store, BuyerPurchase bought, Long units) {
        UUID order = order(store, bought);
        String line = buying.shop
                .inStore(store, em -> TestOrders.seller(em).get(store, order))
                .lines()
                .get(0)
                .id();
        List<SellerFulfilment.NewParcel.Units> lines =
                units == null ? null : List.of(new SellerFulfilment.NewParcel.Units(line, units));
        buying.shop.inStore(store, em -> TestOrders.cancellations(em, buying.clock)
                .cancel(
                        store,
                        order,
                        new SellerCancellations.NewCancellation(lines, "The kiln broke", null),
                        BasedOn.ANYTHING));
    }

    private UUID order(Seat store, BuyerPurchase bought) {
        return buying.shop.inStore(store, em -> new Sql(em)
                .one(row -> row.uuid("id"), "select id from seller_order where purchase_number = ?", bought.number())
                .orElseThrow());
    }

    /** Whatever the storefront has been asked to do because of it, again and again. */
    private void happens(BuyerPurchase bought) {
        List<String> asked = tasks(bought);
        assertThat(asked).isNotEmpty();
        asked.forEach(ref -> undone.run(new Task(PurchasedOrders.UNDONE, Optional.of(mill.tenant()), ref)));
    }

    private List<String> tasks(BuyerPurchase bought) {
        try (Connection connection = buying.shop.database().superuser();
                ResultSet result = connection
                        .createStatement()
                        .executeQuery("select split_part(task_instance, '/', 2) from storefront_task where task_name ="
                                + " '" + PurchasedOrders.UNDONE + "' and task_instance like '%/" + bought.number()
                                + ".%'")) {
            List<String> found = new ArrayList<>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
