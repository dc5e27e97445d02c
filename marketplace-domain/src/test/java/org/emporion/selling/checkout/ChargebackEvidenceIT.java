package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.money.chargeback.ChargebackState;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentGateway.Dispute.State;
import org.emporion.money.payment.ProviderSilent;
import org.junit.jupiter.api.Test;

/** The platform answers a chargeback, once and in time. */
class ChargebackEvidenceIT {

    private final BankFixture bank = new BankFixture();

    @Test
    void evidenceGoesToTheProviderOnceHoweverOftenItIsSent() {
        bank.tells(bank.dispute(State.OPEN, "49.60", "15.00"));
        bank.answer("It was signed for by the buyer.", BasedOn.ANYTHING);
        bank.buying.provider.silentOnce();

        assertThatThrownBy(bank::sendEvidence).isInstanceOf(ProviderSilent.class);
        assertThat(bank.buying.evidence.longestPause()).isEqualTo(PaymentGateway.LONGEST_PAUSE);
        bank.sendEvidence();
        bank.sendEvidence();
        bank.answer(" It was signed for by the buyer. ", BasedOn.version("0"));
        bank.sendEvidence();

        assertThat(bank.buying.provider.evidence()).hasSize(1).containsValue("It was signed for by the buyer.");
        assertThat(bank.only().chargeback().state()).isEqualTo(ChargebackState.EVIDENCE_SENT);
        assertThatThrownBy(() -> bank.answer("And there is a photograph.", BasedOn.ANYTHING))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.code()).isEqualTo("EVIDENCE_SENT"));
    }

    @Test
    void evidenceThatTheProviderDoesNotTakeCanBeSentAgain() {
        bank.tells(bank.dispute(State.OPEN, "49.60", "15.00"));
        bank.answer("It was signed for by the buyer.", BasedOn.ANYTHING);
        bank.buying.provider.takesNoEvidence();

        bank.sendEvidence();

        assertThat(bank.only().chargeback().state()).isEqualTo(ChargebackState.OPEN);
        assertThat(bank.only().chargeback().evidenceRefused()).isTrue();
        assertThat(bank.answer("It was signed for on Monday.", BasedOn.ANYTHING)
                        .chargeback()
                        .state())
                .isEqualTo(ChargebackState.EVIDENCE_SENT);
    }

    @Test
    void evidenceIsTakenUntilItsTimeIsOverAndNotAfterTheEnd() {
        Instant due = bank.opened.plus(Duration.ofDays(7));
        bank.tells(bank.dispute(State.OPEN, "49.60", "15.00"));
        assertThat(bank.only().chargeback().evidenceDueBy()).isEqualTo(due);
        bank.buying.later(Duration.ofDays(8));

        assertThat(bank.only().chargeback().answerable()).isFalse();
        assertThatThrownBy(() -> bank.answer("It was signed for by the buyer.", BasedOn.ANYTHING))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.code()).isEqualTo("EVIDENCE_OVER"));
        bank.tells(bank.dispute(State.LOST, "49.60", "15.00"));
        assertThatThrownBy(() -> bank.answer("It was signed for by the buyer.", BasedOn.ANYTHING))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.code()).isEqualTo("CHARGEBACK_OVER"));
    }

    @Test
    void evidenceIsSaidToTheChargebackThatWasSeen() {
        bank.tells(bank.dispute(State.OPEN, "20.00", "15.00"));
        String seen = bank.only().chargeback().version();
        bank.tells(bank.dispute(State.OPEN, "49.60", "15.00"));

        assertThatThrownBy(() -> bank.answer("It was signed for by the buyer.", BasedOn.version(seen)))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::field, FieldProblem::detail)
                        .containsExactly(tuple("amount", "It is \"€49.60\" now.")));

        bank.answer("It was signed for by the buyer.", BasedOn.ANYTHING);
        assertThatThrownBy(() -> bank.answer("And there is a photograph.", BasedOn.version(seen)))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("state", "evidence"));
    }
}
