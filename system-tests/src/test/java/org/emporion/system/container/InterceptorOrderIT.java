package org.emporion.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.TransactionRequiredException;
import org.emporion.ground.walls.Seat;
import org.junit.jupiter.api.Test;

/**
 * Around a facade call the container first begins a transaction and then, inside it, opens the store. Facades of the tests show
 * what becomes of it without either annotation, and in the other order.
 */
class InterceptorOrderIT extends InContainer {

    @Inject
    OptionCount.AsItShouldBe asItShouldBe;

    @Inject
    OptionCount.WithoutStore withoutStore;

    @Inject
    OptionCount.WithoutTransaction withoutTransaction;

    @Inject
    OptionCount.InTheWrongOrder inTheWrongOrder;

    @Test
    void aFacadeRunsInATransactionAndInItsStore() {
        assertThat(asItShouldBe.options(aStore())).isEqualTo(1);
    }

    @Test
    void withoutItsStoreAFacadeSeesNothing() {
        assertThat(withoutStore.options(aStore())).isZero();
    }

    @Test
    void withoutATransactionNoStoreOpens() {
        Seat mill = aStore();

        assertThatThrownBy(() -> withoutTransaction.options(mill)).isInstanceOf(TransactionRequiredException.class);
    }

    @Test
    void aStoreThatWouldOpenBeforeTheTransactionDoesNotOpen() {
        Seat mill = aStore();

        assertThatThrownBy(() -> inTheWrongOrder.options(mill)).isInstanceOf(TransactionRequiredException.class);
    }
}
