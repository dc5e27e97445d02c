package org.emporion.store.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.ground.walls.SellerAccess.StoreRef;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestDoors;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestDatabase;
import org.emporion.store.store.Stores;
import org.emporion.store.store.Tenants;
import org.junit.jupiter.api.Test;

/** How people of the platform come into stores that granted them support, beside the members. */
class SupportDoorIT {

    private static final Clock CLOCK = Clock.systemUTC();

    private final TestDatabase database = TestDatabase.start();
    private final Seat mill = TestStores.anOpenStore(database);
    private final Seat forge = TestStores.anOpenStore(database);
    private final Person ada = new Person("ada-" + Ids.next(), "Ada", "ada@platform.example");

    @Test
    void whoIsAMemberComesInAsThatWhateverWasGranted() {
        granted(mill);
        granted(forge);
        joins(mill);

        assertThat(seat(mill).role()).contains(Role.READER);
        assertThat(seat(mill).support()).isEmpty();
        assertThat(seat(forge).support()).isPresent();
        List<StoreRef> stores = asSeller(em -> TestDoors.access(em, CLOCK).stores(ada));
        assertThat(stores).extracting(StoreRef::role).containsExactlyInAnyOrder(Role.READER, Role.SUPPORT);
    }

    @Test
    void ofTwoWhoComeInAtOnceTheFirstIsNoted() {
        granted(mill);
        SellerAccess.Entrance unused = asSeller(em -> {
            new TenantScope(em, new Sql(em)).asUser(ada.userId());
            return TestSupport.door(em, CLOCK).entrances(ada, mill.storeSlug()).get(0);
        });
        assertThat(entered()).isNull();

        seat(mill);
        Instant first = entered();
        Clock later = Clock.offset(CLOCK, Duration.ofMinutes(5));
        asSeller(em -> new TenantScope(em, new Sql(em)).within(mill.tenant(), () -> {
            TestSupport.door(em, later).entered(unused);
            return mill;
        }));

        assertThat(first).isNotNull();
        assertThat(entered()).isEqualTo(first);
    }

    private void granted(Seat store) {
        database.as("emporion_operator", em -> {
            Sql sql = new Sql(em);
            Stores stores = new Stores(em, new Tenants(em, sql));
            return new SupportGrants(
                            new SupportGrantRepository(em),
                            stores,
                            new TenantScope(em, sql),
                            new Outbox(sql, CLOCK),
                            CLOCK)
                    .grant(ada, store.tenant().value(), "Prices look wrong", 60);
        });
    }

    private void joins(Seat store) {
        asSeller(em -> new TenantScope(em, new Sql(em)).within(store.tenant(), () -> new Sql(em)
                .statement(
                        """
                        insert into membership (tenant_id, user_id, role, name, email, created_at)
                        values (:store, :user, 'READER', 'Ada', 'ada@example.com', now())""")
                .with("store", store.tenant())
                .with("user", ada.userId())
                .update()));
    }

    private Seat seat(Seat store) {
        return asSeller(em -> TestDoors.access(em, CLOCK).seat(ada, store.storeSlug()));
    }

    private Instant entered() {
        return asSeller(em -> new TenantScope(em, new Sql(em))
                .within(mill.tenant(), () -> new StoreSupport(new SupportGrantRepository(em), CLOCK)
                        .list(mill)
                        .get(0)
                        .enteredAt()));
    }

    private <T> T asSeller(Function<EntityManager, T> work) {
        return database.as("emporion_seller", work);
    }
}
