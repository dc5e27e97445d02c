package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Sql;
import org.emporion.money.payment.ProviderPayment.Status;
import org.emporion.money.payment.ProviderSilent;
import org.junit.jupiter.api.Test;

/** The provider said yes, and what was bought is not there. */
class NotPlacedIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 5);
    private final BuyerPurchase pending = buying.pay(buying.aCartWith(mug), "tok_timeout_approved");
    private final Task check = new Task("payment.check", Optional.empty(), pending.number() + ".1");

    @Test
    void whatIsPaidAndCannotBePlacedIsGivenUpAndItsMoneyLetGo() {
        lose();
        RuntimeException why = failure();

        assertThat(buying.sweeper.givesUp(check, why, 2)).isFalse();
        assertThat(buying.seen(pending.number()).status()).isEqualTo(PurchaseStatus.PENDING_PAYMENT);
        assertThat(buying.sweeper.givesUp(check, why, 3)).isTrue();
        assertThat(buying.sweeper.givesUp(check, why, 4)).isTrue();
        assertThat(buying.call(() -> buying.sql.count(
                        "select count(*) as n from storefront_task where task_name = 'payment.void' and task_instance = ?",
                        "-/" + pending.number() + "-1")))
                .isEqualTo(1);
        buying.voids.run(new Task("payment.void", Optional.empty(), pending.number() + "-1"));

        assertThat(buying.seen(pending.number()).status()).isEqualTo(PurchaseStatus.FAILED);
        assertThat(buying.provider.status(pending.number() + "-1")).isEqualTo(Status.VOIDED);
        assertThat(buying.provider.takings()).isEmpty();
        assertThat(buying.count(mill, "select count(*) as n from seller_order")).isZero();
        assertThat(buying.counted).containsOnlyOnce(Counted.once("emporion_purchases_not_placed"));
    }

    @Test
    void aProviderOrADatabaseThatIsAwayIsWaitedFor() {
        assertThat(buying.sweeper.givesUp(check, new ProviderSilent("no answer"), 100))
                .isFalse();
        assertThat(buying.sweeper.givesUp(check, new UnsupportedOperationException(), 100))
                .isFalse();
        assertThat(buying.sweeper.check(pending.number())).isTrue();
        assertThat(buying.seen(pending.number()).status()).isEqualTo(PurchaseStatus.PLACED);
    }

    private RuntimeException failure() {
        try {
            buying.sweeper.run(check);
        } catch (RuntimeException notPlaced) {
            return notPlaced;
        }
        throw new AssertionError("it was placed");
    }

    /** What was kept for the purchase is gone, as after a fault or a restored backup. */
    private void lose() {
        buying.shop.inStore(mill, em -> new Sql(em)
                .update(
                        "update reservation set state = 'RELEASED', held = 0 where purchase_number = ?",
                        pending.number()));
    }
}
