package org.emporion.ground.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.OverheardDriver;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

/** Each layer before a store holds by itself: the interceptor around facades, and the question for membership. */
class LayersIT {

    private final TestDatabase database = TestDatabase.start();
    private final Seat mill = TestStores.anOpenStore(database);
    private final Seat forge = TestStores.anOpenStore(database);

    @Test
    void theInterceptorOpensTheStoreOfTheSeatAroundTheCallAndNoOther() {
        List<String> seen = database.as("emporion_seller", em -> {
            Sql sql = new Sql(em);
            Supplier<String> stores =
                    () -> String.join(" ", sql.list(row -> row.text("slug"), "select slug from tenant"));
            Object within = intercepted(em, stores, forge);
            return List.of(within.toString(), stores.get());
        });

        assertThat(seen).containsExactly(forge.storeSlug(), "");
    }

    @Test
    void aCallThatNamesNoStoreIsNotMade() {
        assertThatThrownBy(() -> database.as("emporion_seller", em -> intercepted(em, () -> "made", "no seat")))
                .isInstanceOf(NoTenantException.class);
    }

    /** As a role that no wall stops, so that only the question itself stands between a person and the store. */
    @Test
    void membershipIsAskedForEvenWhereNoWallStands() {
        Person miller = new Person("owner-" + mill.storeSlug(), "Ann", "ann@example.com");
        database.as("postgres", em -> new Sql(em)
                .update(
                        "insert into membership (tenant_id, user_id, role, name, email, created_at)"
                                + " values (?, ?, 'OWNER', 'Ann', 'ann@example.com', now())",
                        mill.tenant(),
                        miller.userId()));
        Person stranger = new Person(Ids.next().toString(), "Bob", "bob@example.com");

        Seat seat = database.as("postgres", em -> access(em).seat(miller, mill.storeSlug()));

        assertThat(seat.tenant()).isEqualTo(mill.tenant());
        assertThatThrownBy(() -> database.as("postgres", em -> access(em).seat(stranger, mill.storeSlug())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> database.as("postgres", em -> access(em).seat(miller, forge.storeSlug())))
                .isInstanceOf(NotFound.class);
        List<SellerAccess.StoreRef> none =
                database.as("postgres", em -> access(em).stores(stranger));
        assertThat(none).isEmpty();
    }

    @Test
    void aMemberIsLetInAfterOneQuestion() {
        Person miller = new Person("miller-" + mill.storeSlug(), "Ann", "ann@example.com");
        database.as("postgres", em -> new Sql(em)
                .update(
                        "insert into membership (tenant_id, user_id, role, name, email, created_at)"
                                + " values (?, ?, 'OWNER', 'Ann', 'ann@example.com', now())",
                        mill.tenant(),
                        miller.userId()));

        List<String> asked = OverheardDriver.during(
                () -> database.as("emporion_seller", em -> access(em).seat(miller, mill.storeSlug())));

        assertThat(asked).filteredOn(sql -> !sql.contains("set_config")).hasSize(1);
    }

    private static SellerAccess access(EntityManager em) {
        return TestDoors.access(em, Clock.systemUTC());
    }

    /** A facade's call with this argument, as the container makes it. */
    private static Object intercepted(EntityManager em, Supplier<String> facade, Object argument) {
        InvocationContext call = (InvocationContext) Proxy.newProxyInstance(
                InvocationContext.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getParameters" -> new Object[] {argument};
                    case "getMethod" -> Object.class.getMethod("toString");
                    default -> facade.get();
                });
        try {
            return new InTenantInterceptor(new TenantScope(em, new Sql(em))).enter(call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
