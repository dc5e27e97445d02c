package org.emporion.store.team;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.walls.Memberships;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestDoors;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestClock;
import org.emporion.kernel.TestDatabase;
import org.emporion.store.integration.ApiKeys;
import org.emporion.store.integration.TestKeys;
import org.emporion.store.store.Stores;
import org.emporion.store.store.Tenants;

/** An open store whose members are added as needed, and its facades as the portal's role may call them. */
public final class TeamFixture {

    public final TestDatabase database = TestDatabase.start();
    public final TestClock clock = TestClock.stopped();
    public final Seat store = TestStores.anOpenStore(database);

    public Person member(Role role) {
        Person person = somebody(role.name().toLowerCase(java.util.Locale.ROOT));
        join(person, role);
        return person;
    }

    public static Person somebody(String name) {
        String id = Ids.next().toString();
        return new Person(id, name, name + "." + id.substring(24) + "@example.com");
    }

    void join(Person person, Role role) {
        change(
                "insert into membership (tenant_id, user_id, role, name, email, created_at) values (?, ?, ?, ?, ?,"
                        + " now())",
                store.tenant().value(),
                person.userId(),
                role.name(),
                person.name(),
                person.email());
    }

    /** What two people get who act at the same time. */
    public static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> first = threads.submit(one);
            Future<Boolean> second = threads.submit(other);
            return List.of(first.get(), second.get());
        } finally {
            threads.shutdownNow();
        }
    }

    Seat seat(Person person) {
        return seat(person, store.storeSlug());
    }

    Seat seat(Person person, String slug) {
        return database.as("emporion_seller", em -> access(em).seat(person, slug));
    }

    public void leaves(Person person) {
        team(person, (members, seat) -> {
            members.leave(seat, BasedOn.ANYTHING, null);
            return true;
        });
    }

    <T> T team(Person person, BiFunction<Team, Seat, T> work) {
        Seat seat = seat(person);
        return team(seat, each -> work.apply(each, seat));
    }

    <T> T team(Seat seat, Function<Team, T> work) {
        return inStore(
                seat,
                em -> work.apply(new Team(
                        new Memberships(em), outbox(em), new LastChange(new Sql(em)), TestKeys.ofMembers(em, clock))));
    }

    public <T> T invitations(Person person, BiFunction<Invitations, Seat, T> work) {
        Seat seat = seat(person);
        return inStore(
                seat,
                em -> work.apply(
                        new Invitations(new InvitationRepository(em), new Memberships(em), outbox(em), clock), seat));
    }

    public <T> T keys(Person person, BiFunction<ApiKeys, Seat, T> work) {
        return keys(seat(person), work);
    }

    <T> T keys(Seat seat, BiFunction<ApiKeys, Seat, T> work) {
        return inStore(seat, em -> work.apply(TestKeys.keys(em, clock), seat));
    }

    /** Before any store is known. */
    public <T> T atTheDoor(Function<Joining, T> work) {
        return database.as(
                "emporion_seller",
                em -> work.apply(new Joining(
                        new InvitationRepository(em), new Memberships(em), stores(em), scope(em), outbox(em), clock)));
    }

    public <T> T atTheLetterBox(Function<InvitationMails, T> work) {
        return database.as(
                "emporion_seller",
                em -> work.apply(new InvitationMails(new InvitationRepository(em), stores(em), scope(em), clock)));
    }

    private static Stores stores(EntityManager em) {
        return new Stores(em, new Tenants(em, new Sql(em)));
    }

    public SellerAccess access(EntityManager em) {
        return TestDoors.access(em, clock);
    }

    long owners() {
        return count("select count(*) from membership where role = 'OWNER' and tenant_id = '" + store.tenant() + "'");
    }

    long tasks(String table, String kind) {
        return count("select count(*) from " + table + " where task_name = '" + kind + "' and task_instance like '"
                + store.tenant() + "/%'");
    }

    /** Counts where no wall stands. */
    public long count(String sql) {
        try (Connection connection = database.superuser();
                ResultSet found = connection.createStatement().executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(String sql, Object... arguments) {
        try (Connection connection = database.superuser();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T inStore(Seat seat, Function<EntityManager, T> work) {
        return database.as("emporion_seller", em -> scope(em).within(seat.tenant(), () -> work.apply(em)));
    }

    private Outbox outbox(EntityManager em) {
        return new Outbox(new Sql(em), clock);
    }

    private static TenantScope scope(EntityManager em) {
        return new TenantScope(em, new Sql(em));
    }
}
