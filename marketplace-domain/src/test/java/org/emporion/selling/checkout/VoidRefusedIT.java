package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Money;
import org.emporion.money.payment.ProviderPayment.Status;
import org.junit.jupiter.api.Test;

/** A provider that is to let money go and has taken it already. */
class VoidRefusedIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 5);

    @Test
    void whatWasTakenForAPurchaseThatWasGivenUpGoesBackOnce() {
        String cart = buying.aCartWith(mug);
        buying.provider.beforeAnswer(() -> TestStores.move(buying.shop.database(), mill, StoreStatus.SUSPENDED));
        assertThatThrownBy(() -> buying.pay(cart, "tok_approve"))
                .satisfies(refused -> assertThat(((Failure) refused).code()).isEqualTo("STORE_CLOSED"));
        String attempt = attemptOf(cart);
        buying.provider.takes(attempt);
        Task letGo = new Task("payment.void", Optional.empty(), attempt);

        buying.voids.run(letGo);
        buying.voids.run(letGo);

        assertThat(buying.provider.refunds().values()).containsExactly(Money.parse("24.80", "EUR"));
        assertThat(buying.provider.asked()).hasSize(1);
        assertThat(text(attempt, "select state as t from payment_attempt where id = ?"))
                .isEqualTo("REFUNDED");
        assertThat(text(
                        attempt,
                        "select concat_ws(' ', state, order_number, amount_minor) as t from payment_refund"
                                + " where attempt_id = ?"))
                .isEqualTo("DONE 2480");
    }

    @Test
    void whatIsStillOnlySetAsideIsLetGoAndNothingGoesBack() {
        String cart = buying.aCartWith(mug);
        buying.provider.beforeAnswer(() -> TestStores.move(buying.shop.database(), mill, StoreStatus.SUSPENDED));
        assertThatThrownBy(() -> buying.pay(cart, "tok_approve")).isInstanceOf(Failure.class);
        String attempt = attemptOf(cart);

        buying.voids.run(new Task("payment.void", Optional.empty(), attempt));

        assertThat(buying.provider.status(attempt)).isEqualTo(Status.VOIDED);
        assertThat(buying.provider.refunds()).isEmpty();
        assertThat(text(attempt, "select state as t from payment_attempt where id = ?"))
                .isEqualTo("VOIDED");
    }

    @Test
    void aPaymentThatIsTakenInTheMomentInWhichItsTimeIsUpBuys() {
        BuyerPurchase pending = buying.pay(buying.aCartWith(mug), "tok_challenge");
        String attempt = pending.number() + "-1";
        buying.later(Duration.ofMinutes(16));
        buying.provider.beforeVoid(() -> buying.provider.takes(attempt));

        assertThat(buying.sweeper.check(pending.number())).isTrue();
        buying.captures.run(new Task("payment.capture", Optional.empty(), attempt));

        assertThat(buying.seen(pending.number()).status()).isEqualTo(PurchaseStatus.PLACED);
        assertThat(text(attempt, "select concat_ws(' ', state, captured_minor) as t from payment_attempt where id = ?"))
                .isEqualTo("CAPTURED 2480");
        assertThat(buying.reserved(mill, mug)).isEqualTo(1);
    }

    @Test
    void aPaymentThatIsTakenWhileItsBuyerTriesAgainBuysAndIsNotCharged() {
        String cart = buying.aCartWith(mug);
        BuyerPurchase pending = buying.pay(cart, "tok_challenge");
        buying.provider.beforeVoid(() -> buying.provider.takes(pending.number() + "-1"));

        assertThatThrownBy(() -> buying.pay(cart, "tok_approve"))
                .satisfies(refused -> assertThat(((Failure) refused).code()).isEqualTo(Checkout.CART_BOUGHT));

        assertThat(buying.seen(pending.number()).status()).isEqualTo(PurchaseStatus.PLACED);
        assertThat(buying.reserved(mill, mug)).isEqualTo(1);
    }

    private String attemptOf(String cart) {
        return buying.call(() -> {
            buying.scope.openCart(cart);
            return buying.sql
                    .one(row -> row.text("number") + "-1", "select number from purchase where cart_id = ?", cart)
                    .orElseThrow();
        });
    }

    private String text(String attempt, String query) {
        return buying.call(() -> {
            buying.scope.openPurchase(attempt.substring(0, attempt.length() - 2));
            return buying.sql.one(row -> row.text("t"), query, attempt).orElseThrow();
        });
    }
}
