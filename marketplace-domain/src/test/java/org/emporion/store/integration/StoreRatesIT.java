package org.emporion.store.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.emporion.ground.audit.AuditEntry;
import org.emporion.ground.audit.AuditQuery;
import org.emporion.ground.audit.PlatformAudit;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestDatabase;
import org.emporion.store.store.Stores;
import org.emporion.store.store.Tenants;
import org.emporion.store.store.TestSupervision;
import org.junit.jupiter.api.Test;

class StoreRatesIT {

    private final TestDatabase database = TestDatabase.start();
    private final Seat store = TestStores.aStore(database, StoreStatus.ACTIVE);

    @Test
    void thePlatformSetsAStoresRateAndTakesItBack() {
        assertThat(read()).isEmpty();
        set(90);
        assertThat(read()).contains(90);
        set(null);
        assertThat(read()).isEmpty();
    }

    @Test
    void theLogTellsWhichAdminSetIt() {
        set(90);

        AuditEntry entry = database.as("emporion_operator", em -> new PlatformAudit(new Sql(em))
                .newest(new AuditQuery(store.storeSlug(), null, null, null, null, null, null), 1)
                .get(0));

        assertThat(entry.actor()).isEqualTo("ada@platform.example");
        assertThat(entry.after()).containsEntry("requests_per_minute", 90);
    }

    @Test
    void noStoreSetsItsOwn() {
        assertThatThrownBy(() -> database.as("emporion_seller", em -> new TenantScope(em, new Sql(em))
                        .within(store.tenant(), () -> new Sql(em).update("update tenant set requests_per_minute = 9"))))
                .hasMessageContaining("permission denied");
    }

    @Test
    void nonsenseAndUnknownStoresAreRefused() {
        assertThatThrownBy(() -> set(0)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> database.as("emporion_operator", em -> {
                    TestSupervision.of(em, Clock.systemUTC())
                            .limit("ada@platform.example", Ids.next(), 5, BasedOn.ANYTHING);
                    return null;
                }))
                .isInstanceOf(NotFound.class);
    }

    private java.util.Optional<Integer> read() {
        return database.as("emporion_seller", em -> rates(em).perMinute(store.tenant()));
    }

    private void set(Integer perMinute) {
        database.as("emporion_operator", em -> {
            TestSupervision.of(em, Clock.systemUTC())
                    .limit("ada@platform.example", store.tenant().value(), perMinute, BasedOn.ANYTHING);
            return null;
        });
    }

    private static StoreRates rates(EntityManager em) {
        return new StoreRates(new Stores(em, new Tenants(em, new Sql(em))), new TenantScope(em, new Sql(em)));
    }
}
