package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Ids;
import org.emporion.money.payment.Refunds;
import org.junit.jupiter.api.Test;

/** Money that was set aside is let go by its provider before it is taken. */
class HoldLapsedIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final BuyerPurchase placed = buying.pay(buying.aCartWith(buying.aMug(mill, 5)), "tok_approve");
    private final String attempt = placed.number() + "-1";

    @Test
    void thePaymentExpiresAndIsCountedOnceHoweverOftenItIsTried() {
        buying.provider.letsGo(attempt);
        Task capture = new Task("payment.capture", Optional.empty(), attempt);

        buying.captures.run(capture);
        buying.captures.run(capture);

        assertThat(state()).isEqualTo("EXPIRED 0");
        assertThat(buying.counted).containsOnlyOnce(Counted.once("emporion_payments_expired"));
    }

    @Test
    void whatWasNeverTakenIsNotGivenBackByTheProviderAndTheRefundIsDone() {
        buying.provider.letsGo(attempt);

        buying.givingBack.refund(new Refunds.Request(
                Ids.next(),
                mill.tenant(),
                placed.number(),
                placed.orders().get(0).number(),
                placed.orders().get(0).total(),
                placed.orders().get(0).total()));

        assertThat(buying.provider.asked()).isEmpty();
        assertThat(state()).isEqualTo("EXPIRED 0");
        assertThat(text("select state as t from payment_refund where attempt_id = ?"))
                .isEqualTo("DONE");
    }

    private String state() {
        return text("select concat_ws(' ', state, captured_minor) as t from payment_attempt where id = ?");
    }

    private String text(String query) {
        return buying.call(() -> {
            buying.scope.openPurchase(placed.number());
            return buying.sql.one(row -> row.text("t"), query, attempt).orElseThrow();
        });
    }
}
