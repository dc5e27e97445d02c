package org.emporion.system.container;

import static jakarta.enterprise.event.TransactionPhase.AFTER_FAILURE;
import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;
import static jakarta.enterprise.event.TransactionPhase.IN_PROGRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;

/**
 * Who has to hear of what really happened hears of it after the commit: an observer AFTER_SUCCESS, and whoever works the outbox.
 * The same observer without the phase, and the same task in a transaction of its own, come too early and survive a rollback.
 */
class AfterCommitIT extends InContainer {

    @Inject
    Heard heard;

    @Inject
    Outbox outbox;

    @Test
    void anObserverAfterSuccessHearsWhatWasCommitted() {
        TenantId store = transactions.run(() -> {
            TenantId applied = applyBy(somebody());
            assertThat(heard.of(applied)).as("before the commit").containsExactly(IN_PROGRESS);
            return applied;
        });

        assertThat(heard.of(store)).containsExactly(IN_PROGRESS, AFTER_SUCCESS);
    }

    @Test
    void anObserverAfterSuccessHearsNothingOfWhatWasTakenBack() {
        AtomicReference<TenantId> store = new AtomicReference<>();

        assertThatThrownBy(() -> transactions.run(() -> {
                    store.set(applyBy(somebody()));
                    fail();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(heard.of(store.get())).containsExactly(IN_PROGRESS, AFTER_FAILURE);
    }

    @Test
    void aTaskOfTheOutboxIsThereForOthersWhenItsTransactionHasCommitted() {
        Task task = aTask();

        transactions.run(() -> {
            append(task);
            assertThat(seenByOthers(task)).as("before the commit").isZero();
        });

        assertThat(seenByOthers(task)).isEqualTo(1);
        transactions.run(() -> outbox.withdraw(Queue.PORTAL, task));
    }

    @Test
    void aTaskOfTheOutboxIsTakenBackWithItsTransaction() {
        Task task = aTask();

        assertThatThrownBy(() -> transactions.run(() -> {
                    append(task);
                    fail();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(seenByOthers(task)).isZero();
    }

    @Test
    void aTaskInATransactionOfItsOwnComesTooEarlyAndStays() {
        Task task = aTask();

        assertThatThrownBy(() -> transactions.run(() -> {
                    pools.as(Pool.SECOND_SELLER, () -> transactions.run(() -> append(task)));
                    assertThat(seenByOthers(task)).as("before the commit").isEqualTo(1);
                    fail();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(seenByOthers(task)).isEqualTo(1);
        transactions.run(() -> outbox.withdraw(Queue.PORTAL, task));
    }

    /** Due long after the tests, so that no worker takes it. */
    private void append(Task task) {
        outbox.append(Queue.PORTAL, task, Instant.now().plus(Duration.ofDays(1)));
    }

    private long seenByOthers(Task task) {
        return pools.as(
                Pool.SECOND_SELLER,
                () -> transactions.run(() ->
                        sql.count("select count(*) as n from portal_task where task_instance = ?", "-/" + task.ref())));
    }

    private static Task aTask() {
        return new Task("container.nothing", Optional.empty(), Ids.next().toString());
    }
}
