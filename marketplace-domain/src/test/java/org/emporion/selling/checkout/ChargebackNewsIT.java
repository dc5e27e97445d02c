package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.chargeback.ChargebackState;
import org.emporion.money.chargeback.OrderChargeback;
import org.emporion.money.payment.PaymentGateway.Dispute;
import org.emporion.money.payment.PaymentGateway.Dispute.State;
import org.junit.jupiter.api.Test;

/** What a provider tells of a chargeback does what it does once, whenever, however often and in whatever order it comes. */
class ChargebackNewsIT {

    private final BankFixture bank = new BankFixture();
    private final Seat mill = bank.mill;

    @Test
    void aMessageThatComesTwiceIsTakenOnceAndSoIsAnotherThatSaysTheSame() {
        var event = bank.event(bank.dispute(State.OPEN, "49.60", "15.00"));
        bank.receive(event);
        var once = bank.balances(mill);

        bank.receive(event);
        bank.tells(bank.dispute(State.OPEN, "49.60", "15.00"));

        assertThat(bank.balances(mill)).isEqualTo(once);
        assertThat(bank.ofStore(mill)).hasSize(1);
    }

    @Test
    void messagesAtTheSameMomentAreOneChargeback() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> told = () -> {
                bank.tells(bank.dispute(State.OPEN, "49.60", "15.00"));
                return true;
            };
            for (Future<Boolean> each : threads.invokeAll(List.of(told, told, told, told))) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(bank.balances(mill)).containsEntry("CHARGEBACKS", "24.80").containsEntry("PROVIDER_FEES", "7.50");
        bank.bookMustBalance();
    }

    @Test
    void anEndThatIsToldBeforeTheBeginningIsTheEnd() {
        bank.tells(bank.dispute(State.LOST, "49.60", "15.00"));
        bank.tells(bank.dispute(State.OPEN, "49.60", "15.00"));
        bank.tells(bank.dispute(State.EVIDENCE_SENT, "49.60", "15.00"));

        assertThat(bank.ofStore(mill)).extracting(OrderChargeback::state).containsExactly(ChargebackState.LOST);
        assertThat(bank.balances(mill))
                .containsOnly(entry("PROVIDER_CHARGED", "-7.50"), entry("PROVIDER_FEES", "7.50"));
    }

    @Test
    void oneThatIsToldBeforeTheMoneyIsTakenHereIsHeldAllTheSame() {
        bank.tells(bank.dispute(State.OPEN, "49.60", "0.00"));
        bank.buying.captures.run(bank.task("payment.capture", bank.attempt));

        assertThat(bank.balances(mill)).containsEntry("CHARGEBACKS", "24.80");
        assertThat(bank.attemptState()).isEqualTo("CAPTURED");
    }

    @Test
    void oneThatIsToldBeforeItIsKnownHereThatItWasPaidIsToldAgainLater() {
        BuyerPurchase pending = bank.buying.pay(bank.buying.aCartWith(bank.mug), "tok_challenge");
        bank.about(pending);
        var early = bank.event(bank.dispute(State.OPEN, "24.80", "0.00"));
        assertThatThrownBy(() -> bank.receive(early))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.code()).isEqualTo("PAYMENT_OPEN"));
        bank.buying.provider.confirm(bank.attempt);
        bank.buying.sweeper.check(pending.number());

        bank.receive(early);

        assertThat(bank.balances(mill)).containsEntry("CHARGEBACKS", "24.80");
    }

    @Test
    void oneOfAPurchaseThatWasGivenUpIsKeptAndTakesOfNoStore() {
        BuyerPurchase pending = bank.buying.pay(bank.buying.aCartWith(bank.mug), "tok_challenge");
        bank.about(pending);
        bank.buying.transactions.run(() -> bank.buying.completion.replaced(bank.attempt));
        var before = bank.balances(mill);

        bank.tells(bank.dispute(State.OPEN, "24.80", "15.00"));
        bank.tells(bank.dispute(State.LOST, "24.80", "15.00"));

        assertThat(bank.balances(mill)).isEqualTo(before);
        assertThat(bank.only().chargeback().state()).isEqualTo(ChargebackState.LOST);
        assertThat(bank.only().parts()).isEmpty();
    }

    @Test
    void onlyItsOwnCurrencyIsTaken() {
        bank.tells(bank.dispute(State.OPEN, "20.00", "0.00"));
        Dispute other = bank.dispute(State.OPEN, "49.60", "0.00", "USD");

        assertThatThrownBy(() -> bank.tells(other))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                        .isEqualTo("AMOUNT"));
    }

    @Test
    void oneThatTakesNothingOrGivesMoneyIsRefusedByItsAmount() {
        assertThatThrownBy(() -> bank.tells(bank.dispute(State.OPEN, "-5.00", "0.00")))
                .isInstanceOfSatisfying(RuleViolated.class, ChargebackNewsIT::namesTheAmount);
        assertThatThrownBy(() -> bank.tells(bank.dispute(State.OPEN, "0.00", "0.00")))
                .isInstanceOfSatisfying(RuleViolated.class, ChargebackNewsIT::namesTheAmount);

        assertThat(bank.ofStore(mill)).isEmpty();
    }

    @Test
    void oneInAnotherCurrencyThanWasPaidIsRefusedByItsAmount() {
        assertThatThrownBy(() -> bank.tells(bank.dispute(State.OPEN, "49.60", "0.00", "USD")))
                .isInstanceOfSatisfying(RuleViolated.class, ChargebackNewsIT::namesTheAmount);

        assertThat(bank.ofStore(mill)).isEmpty();
    }

    private static void namesTheAmount(RuleViolated refused) {
        assertThat(refused.code()).isEqualTo("AMOUNT");
        assertThat(refused.fields()).extracting(FieldProblem::field).containsExactly("amount");
    }
}
