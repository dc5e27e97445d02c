package org.emporion.edges.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Ids;
import org.junit.jupiter.api.Test;

/** What becomes of a wish to be forgotten: each rule of its life. */
class ErasureTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    private final Erasure account = Erasure.ofAccount(Ids.next(), "ann", NOW);
    private final Erasure purchase = Erasure.ofPurchase(Ids.next(), "P-1", NOW);

    @Test
    void anErasureWaitsFirst() {
        assertThat(account.view()).isEqualTo(new ErasureState(account.id().toString(), "WAITING", null, NOW, null));
    }

    @Test
    void anErasureIsOfAnAccountWithAllItsPurchasesOrOfOneOfAGuest() {
        assertThat(account.buyer(List.of("P-1", "P-2")).hasAccount()).isTrue();
        assertThat(account.buyer(List.of("P-1", "P-2")).userId()).isEqualTo("ann");
        assertThat(purchase.buyer(List.of("P-1")).hasAccount()).isFalse();
        assertThat(purchase.purchaseNumber()).isEqualTo("P-1");
    }

    @Test
    void anErasureSaysWhatItWaitsFor() {
        account.waitFor("ORDERS");

        assertThat(account.view().waitsFor()).isEqualTo("ORDERS");
        assertThat(account.view().state()).isEqualTo("WAITING");
    }

    @Test
    void aDoneErasureSaysOfNobodyWhoseItWas() {
        account.waitFor("ORDERS");
        account.done(NOW.plusSeconds(1));
        purchase.done(NOW);

        assertThat(account.userId()).isNull();
        assertThat(purchase.purchaseNumber()).isNull();
        assertThat(account.view())
                .isEqualTo(new ErasureState(account.id().toString(), "DONE", null, NOW, NOW.plusSeconds(1)));
    }

    @Test
    void anErasureIsDoneOnce() {
        account.done(NOW);

        refused(() -> account.done(NOW.plusSeconds(1)));
        refused(() -> account.waitFor("STORE"));
    }

    private static void refused(ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOfSatisfying(Conflict.class, no -> assertThat(no.code())
                .isEqualTo(Erasure.WRONG_STATE));
    }
}
