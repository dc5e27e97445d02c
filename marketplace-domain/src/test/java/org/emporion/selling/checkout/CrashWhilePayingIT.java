package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.metrics.TestCounts;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Ids;
import org.emporion.money.payment.ProviderPayment.Status;
import org.emporion.stock.stock.TestStock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server dies without a word between two steps of a checkout; whoever comes next finds out what has happened. */
class CrashWhilePayingIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 5);
    private final String cart = buying.aCartWith(mug);
    private final String key = Ids.next().toString();

    @BeforeEach
    void nothingIsKeptYet() {
        assertThat(buying.reserved(mill, mug)).isZero();
    }

    @AfterEach
    void everyUnitIsExplained() {
        TestStock.mustAddUp(buying.shop, mill);
    }

    @Test
    void aCrashBeforeTheChargeLeavesNeitherChargeNorReservation() {
        buying.provider.beforeCharge(CrashWhilePayingIT::dies);
        assertThatThrownBy(this::pay).hasMessage("the server dies");
        String number = number();
        assertThat(buying.reserved(mill, mug)).isEqualTo(1);
        assertThat(tasks("payment.check", number + ".0")).as("who finds out").isEqualTo(1);

        assertThat(buying.sweeper.check(number)).isTrue();

        assertThat(buying.seen(number).status()).isEqualTo(PurchaseStatus.FAILED);
        assertThat(buying.reserved(mill, mug)).isZero();
        assertThat(buying.provider.status(number + "-1"))
                .as("so that a request that is still on its way charges nothing")
                .isEqualTo(Status.VOIDED);
        buying.provider.beforeCharge(() -> {});
        assertThat(buying.pay(cart, "tok_approve").status()).isEqualTo(PurchaseStatus.PLACED);
        assertThat(buying.reserved(mill, mug)).isEqualTo(1);
    }

    @Test
    void aCrashAfterTheChargeAndBeforeTheOrderIsPlacedByTheSweeper() {
        String number = diesAfterTheCharge();
        assertThat(orders(number)).isZero();

        assertThat(buying.sweeper.check(number)).isTrue();
        assertThat(buying.sweeper.check(number)).isTrue();
        buying.later(CheckoutAnswers.LEASE.plusSeconds(1));

        assertThat(pay().number()).as("the buyer comes back").isEqualTo(number);
        mustHaveBoughtOnce(number);
    }

    @Test
    void aCrashAfterTheChargeAndBeforeTheOrderIsPlacedForWhoRepeatsTheSameKey() {
        String number = diesAfterTheCharge();
        assertThatThrownBy(this::pay)
                .satisfies(refused -> assertThat(((Failure) refused).code()).isEqualTo("IN_PROGRESS"));
        buying.later(CheckoutAnswers.LEASE.plusSeconds(1));

        assertThat(pay().status()).isEqualTo(PurchaseStatus.PLACED);

        mustHaveBoughtOnce(number);
    }

    @Test
    void aCrashAfterTheChargeAndBeforeTheOrderChargesNothingMoreUnderAnotherKey() {
        String number = diesAfterTheCharge();
        assertThat(buying.pay(cart, "tok_approve").status())
                .as("another request may still be at the provider")
                .isEqualTo(PurchaseStatus.PENDING_PAYMENT);
        buying.later(Duration.ofSeconds(9));

        assertThat(buying.pay(cart, "tok_approve").number()).isEqualTo(number);

        mustHaveBoughtOnce(number);
    }

    @Test
    void aCrashAfterTheOrderAndBeforeTheAnswerAnswersWithTheSameOrderAndItsMoneyIsTakenOnce() {
        buying.provider.beforeAnswer(() -> {
            buying.sweeper.check(number());
            dies();
        });
        assertThatThrownBy(this::pay).hasMessage("the server dies");
        String number = number();
        buying.provider.beforeAnswer(() -> {});
        assertThat(orders(number)).isEqualTo(1);
        buying.later(CheckoutAnswers.LEASE.plusSeconds(1));

        assertThat(pay()).isEqualTo(buying.seen(number));
        assertThat(pay()).isEqualTo(buying.seen(number));
        assertThat(buying.pay(cart, "tok_approve").number()).as("another key").isEqualTo(number);

        mustHaveBoughtOnce(number);
    }

    private BuyerPurchase pay() {
        return buying.pay(cart, key, "tok_approve");
    }

    private static void dies() {
        throw new IllegalStateException("the server dies");
    }

    /** The provider has the money, and nobody here has heard of it. */
    private String diesAfterTheCharge() {
        buying.provider.beforeAnswer(CrashWhilePayingIT::dies);
        assertThatThrownBy(this::pay).hasMessage("the server dies");
        buying.provider.beforeAnswer(() -> {});
        assertThat(buying.provider.status(number() + "-1")).isEqualTo(Status.AUTHORISED);
        return number();
    }

    /** One order, one unit, one payment, which is taken once by the task that was written with the order. */
    private void mustHaveBoughtOnce(String number) {
        assertThat(buying.seen(number).status()).isEqualTo(PurchaseStatus.PLACED);
        assertThat(orders(number)).isEqualTo(1);
        assertThat(buying.reserved(mill, mug)).isEqualTo(1);
        assertThat(TestCounts.sum(buying.counted, "emporion_purchases_placed")).isEqualTo(1);
        assertThat(buying.provider.keys()).containsExactly(number + "-1");
        assertThat(tasks("payment.capture", number + "-1")).isEqualTo(1);
        Task capture = new Task("payment.capture", Optional.empty(), number + "-1");
        buying.captures.run(capture);
        buying.captures.run(capture);
        assertThat(buying.provider.takings())
                .containsOnly(entry(number + "-1-capture", buying.seen(number).total()));
    }

    private String number() {
        return buying.call(() -> {
            buying.scope.openCart(cart);
            return buying.sql
                    .one(row -> row.text("number"), "select number from purchase where cart_id = ?", cart)
                    .orElseThrow();
        });
    }

    private long orders(String number) {
        return buying.count(mill, "select count(*) as n from seller_order where purchase_number = ?", number);
    }

    private long tasks(String kind, String ref) {
        return buying.call(() -> buying.sql.count(
                "select count(*) as n from storefront_task where task_name = ? and task_instance = ?",
                kind,
                "-/" + ref));
    }
}
