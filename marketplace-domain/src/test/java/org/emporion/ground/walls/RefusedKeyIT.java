package org.emporion.ground.walls;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.emporion.ground.audit.AuditEntry;
import org.emporion.ground.audit.AuditQuery;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.audit.StoreAudit;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestDatabase;
import org.emporion.store.integration.ApiKeys;
import org.emporion.store.integration.TestKeys;
import org.junit.jupiter.api.Test;

/** A key that is used after its end is told to the store: somebody still has it. */
class RefusedKeyIT {

    private static final Clock CLOCK = Clock.systemUTC();

    private final TestDatabase database = TestDatabase.start();
    private final Seat owner = TestStores.anOpenStore(database);

    @Test
    void theUseOfARevokedKeyStandsInTheLogOnce() {
        inStore(em -> {
            Person person = new Person(owner.userId().orElseThrow(), "Ann", owner.who());
            new Memberships(em).join(owner.tenant(), person, Role.OWNER, CLOCK.instant());
            return null;
        });
        ApiKeys.NewKey key = inStore(em -> TestKeys.keys(em, CLOCK).create(owner, "Till", List.of("stock"), null));
        assertThat(seatOf(key)).isPresent();
        inStore(em -> {
            TestKeys.keys(em, CLOCK).revoke(owner, key.id());
            return null;
        });

        assertThat(seatOf(key)).isEmpty();
        assertThat(seatOf(key)).isEmpty();

        List<AuditEntry> log = inStore(
                em -> new StoreAudit(new Sql(em), new LastChange(new Sql(em))).newest(owner, AuditQuery.ALL, 10));
        assertThat(log)
                .filteredOn(entry -> entry.action().equals("key.refused"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.subjectName()).isEqualTo("Till"));
    }

    private Optional<Seat> seatOf(ApiKeys.NewKey key) {
        return database.as("emporion_seller", em -> TestDoors.access(em, CLOCK).keySeat(key.key()));
    }

    private <T> T inStore(Function<EntityManager, T> work) {
        return database.as(
                "emporion_seller", em -> scope(em).within(owner.tenant(), owner.actor(), () -> work.apply(em)));
    }

    private static TenantScope scope(EntityManager em) {
        return new TenantScope(em, new Sql(em));
    }
}
