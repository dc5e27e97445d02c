package org.emporion.money.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a payment attempt can go. */
class AttemptStateTest {

    @Test
    void whatIsFinalStaysFinal() {
        for (AttemptState next : AttemptState.values()) {
            assertThat(AttemptState.DECLINED.mayBecome(next)).isFalse();
            assertThat(AttemptState.VOIDED.mayBecome(next)).isFalse();
            assertThat(AttemptState.REFUNDED.mayBecome(next)).isFalse();
            assertThat(AttemptState.EXPIRED.mayBecome(next)).isFalse();
        }
    }

    @Test
    void silenceMayStillTurnOutEitherWay() {
        assertThat(AttemptState.UNKNOWN.mayBecome(AttemptState.AUTHORISED)).isTrue();
        assertThat(AttemptState.UNKNOWN.mayBecome(AttemptState.VOIDED)).isTrue();
        assertThat(AttemptState.UNKNOWN.isOpen()).isTrue();
    }

    @Test
    void takenMoneyCanOnlyBeGivenBack() {
        assertThat(AttemptState.CAPTURED.mayBecome(AttemptState.REFUNDED)).isTrue();
        assertThat(AttemptState.CAPTURED.mayBecome(AttemptState.VOIDED)).isFalse();
    }

    @Test
    void onlyWhatWasSetAsideCanBeLetGoUntaken() {
        for (AttemptState each : AttemptState.values()) {
            assertThat(each.mayBecome(AttemptState.EXPIRED)).isEqualTo(each == AttemptState.AUTHORISED);
        }
    }

    @Test
    void anAttemptKnowsItsPurchase() {
        assertThat(Attempt.purchaseOf("EMP-7K3MQ2XV9T4CH-2")).isEqualTo("EMP-7K3MQ2XV9T4CH");
    }
}
