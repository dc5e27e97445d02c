package org.emporion.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.TenantId;
import org.emporion.store.store.StoreProfile;
import org.emporion.store.store.TenantDirectory;
import org.junit.jupiter.api.Test;

/**
 * Of two who change one store at the same time nobody overwrites the other: the version of the row tells who came too late, and a
 * row that is read for a decision is locked until it is made. Without a version the other's change is lost, and whoever reads
 * without a lock is not held up.
 */
class LocksIT extends InContainer {

    private static final String WHO = "ops@emporion.example";

    @Inject
    EntityManager em;

    @Inject
    Twins twins;

    @Inject
    StoreProfile profile;

    @Inject
    TenantDirectory directory;

    @Test
    void whoWritesWhatAnotherHasChangedMeanwhileIsRefused() {
        Seat mill = aStore();

        assertThatThrownBy(() -> transactions.run(() -> tenants.within(mill.tenant(), () -> {
                    Object store = em.createQuery("select t from Tenant t where t.id = :id", Object.class)
                            .setParameter("id", mill.tenant().value())
                            .getSingleResult();
                    another(mill, "Flour and bread.");
                    em.lock(store, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
                })))
                .isInstanceOf(ChangedMeanwhile.class);

        assertThat(profile.view(mill).about()).isEqualTo("Flour and bread.");
    }

    @Test
    void anEntityWithoutAVersionOverwritesWhatAnotherHasChangedMeanwhile() {
        Seat mill = aStore();

        transactions.run(() -> tenants.within(
                mill.tenant(),
                () -> twins.woven(unit -> {
                    StoreRow store = unit.find(StoreRow.class, mill.tenant().value());
                    another(mill, "Flour and bread.");
                    store.says("Only flour.");
                    unit.flush();
                    return store;
                })));

        assertThat(profile.view(mill).about()).isEqualTo("Only flour.");
    }

    @Test
    void aStoreThatSomebodyDecidesAboutIsLockedForOthersButNotForReaders() {
        TenantId mill = aStore().tenant();

        pools.as(
                Pool.OPERATOR,
                () -> transactions.run(() -> {
                    supervision.mirror(mill);

                    assertThatThrownBy(() -> impatiently(
                                    () -> supervision.reject(WHO, mill.value(), "No mill.", BasedOn.ANYTHING)))
                            .hasStackTraceContaining("lock timeout");
                    impatiently(() ->
                            assertThat(directory.view(mill.value()).status()).hasToString("PENDING"));
                }));
    }

    @Test
    void whoWaitsForADecisionDecidesFromWhatItLeft() throws Exception {
        TenantId mill = aStore().tenant();
        BasedOn seen = BasedOn.version(
                pools.as(Pool.OPERATOR, () -> directory.view(mill.value()).version()));

        Future<?> second = pools.as(
                Pool.OPERATOR,
                () -> transactions.run(() -> {
                    supervision.reject(WHO, mill.value(), "No mill.", seen);
                    Future<?> waiting = pools.meanwhileAs(Pool.OPERATOR, () -> {
                        supervision.reject("late@emporion.example", mill.value(), "No flour.", seen);
                        return "decided";
                    });
                    await().pollInSameThread()
                            .atMost(Duration.ofSeconds(30))
                            .until(() -> waitingForThisTransaction() == 1);
                    assertThat(waiting).isNotDone();
                    return waiting;
                }));

        assertThatThrownBy(() -> second.get(30, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(ChangedMeanwhile.class);
        assertThat(pools.as(Pool.OPERATOR, () -> directory.history(mill.value())))
                .extracting(TenantDirectory.Change::reason)
                .contains("No mill.")
                .doesNotContain("No flour.");
    }

    /** Another replica changes what the store says of itself, and commits. */
    private void another(Seat store, String about) {
        pools.as(
                Pool.SECOND_SELLER,
                () -> transactions.run(() -> profile.change(
                        store, new StoreProfile.Changes(null, about, null, null, null, null, null), BasedOn.ANYTHING)));
    }

    /** In a transaction of its own, which waits for no lock longer than a moment. */
    private void impatiently(Runnable work) {
        transactions.run(() -> {
            sql.execute("set local lock_timeout = '200ms'");
            work.run();
        });
    }

    private long waitingForThisTransaction() {
        return sql.count(
                "select count(*) as n from pg_locks where not granted and transactionid = pg_current_xact_id()::xid");
    }
}
