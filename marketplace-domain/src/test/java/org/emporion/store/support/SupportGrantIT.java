package org.emporion.store.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Function;
import org.emporion.ground.audit.AuditEntry;
import org.emporion.ground.audit.AuditQuery;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.audit.StoreAudit;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.walls.Memberships;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestDoors;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestDatabase;
import org.emporion.store.integration.TestKeys;
import org.emporion.store.store.Stores;
import org.emporion.store.store.Tenants;
import org.emporion.store.team.TeamFixture;
import org.junit.jupiter.api.Test;

/** A platform admin acts in a store with a grant: for a while, for the daily work only, under both names. */
class SupportGrantIT {

    private static final Clock CLOCK = Clock.systemUTC();

    private final TestDatabase database = TestDatabase.start();
    private final Seat owner = TestStores.anOpenStore(database);
    private final Person admin = new Person("admin-" + Ids.next(), "Ada Admin", "ada@platform.example");

    @Test
    void withoutAGrantTheStoreIsUnknownToTheAdmin() {
        assertThatThrownBy(this::seat).isInstanceOf(NotFound.class);
    }

    @Test
    void aGrantOpensTheStoreForTheDailyWorkOnly() {
        granted();

        Seat seat = seat();

        assertThat(seat.mayWrite(Scope.ORDERS)).isTrue();
        assertThat(seat.mayWrite(Scope.CATALOG)).isTrue();
        assertThat(seat.mayRead(Scope.TEAM)).isFalse();
        assertThat(seat.mayRead(Scope.MONEY)).isFalse();
        assertThat(seat.mayWrite(Scope.STORE)).isFalse();
        assertThatThrownBy(seat::mustOwn).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> database.as(
                        "emporion_seller", em -> TestKeys.keys(em, CLOCK).list(seat)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> inStore(seat, em -> support(em).list(seat))).isInstanceOf(Forbidden.class);
    }

    @Test
    void whatSupportDoesCarriesBothNames() {
        granted();
        Seat seat = seat();
        inStore(seat, em -> new Sql(em).update("update tenant set about = 'Mended' where id = ?", seat.tenant()));

        List<AuditEntry> log = inStore(
                owner, em -> new StoreAudit(new Sql(em), new LastChange(new Sql(em))).newest(owner, AuditQuery.ALL, 3));

        assertThat(log)
                .extracting(AuditEntry::action)
                .containsExactly("store.changed", "support.entered", "support.created");
        assertThat(log.get(0).actor()).isEqualTo("ada@platform.example");
        assertThat(log.get(0).onBehalfOf()).isEqualTo("Blue Mill (platform support: Prices look wrong)");
        assertThat(log.get(1).after())
                .containsOnlyKeys("entered_at", "reason")
                .containsEntry("reason", "Prices look wrong");
        assertThat(log.get(2).onBehalfOf()).isNull();
        assertThat(seat.who()).isEqualTo("ada@platform.example as platform support for Blue Mill");
    }

    @Test
    void theOwnerSeesTheGrantAndEndsItAtOnce() {
        SupportView grant = granted();
        Seat seat = seat();

        List<SupportView> seen = inStore(owner, em -> support(em).list(owner));
        inStore(owner, em -> support(em).end(owner, grant.id()));

        assertThat(seen).singleElement().satisfies(view -> {
            assertThat(view.running()).isTrue();
            assertThat(view.name()).isEqualTo("ada@platform.example");
            assertThat(view.reason()).isEqualTo("Prices look wrong");
            assertThat(view.enteredAt()).isNotNull();
        });
        assertThatThrownBy(this::seat).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inStore(seat, em -> support(em).end(seat, grant.id())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void supportLeavesAndThePlatformEndsIt() {
        granted();
        Seat seat = seat();
        inStore(seat, em -> {
            support(em).leave(seat);
            return null;
        });
        assertThatThrownBy(this::seat).isInstanceOf(NotFound.class);

        SupportView second = granted();
        asOperator(grants -> grants.end(admin, owner.tenant().value(), second.id()));
        assertThatThrownBy(this::seat).isInstanceOf(NotFound.class);
        List<SupportView> all = asOperator(grants -> grants.list(owner.tenant().value()));
        assertThat(all).hasSize(2).noneMatch(SupportView::running);
        assertThat(supportInTheLog())
                .containsExactly(
                        "support.ended", "support.created", "support.left", "support.entered", "support.created");
    }

    @Test
    void onlySupportLeavesSo() {
        granted();

        assertThatThrownBy(() -> inStore(owner, em -> {
                    support(em).leave(owner);
                    return null;
                }))
                .isInstanceOfSatisfying(
                        Forbidden.class, refused -> assertThat(refused.code()).isEqualTo(StoreSupport.SUPPORT_ONLY));
        assertThatCode(this::seat).doesNotThrowAnyException();
    }

    @Test
    void atItsEndAGrantClosesByItselfAndAnotherCanFollow() throws SQLException {
        SupportView grant = granted();
        assertThatThrownBy(this::granted).isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.code())
                .isEqualTo("SUPPORT_RUNNING"));

        letTimePass(grant);

        assertThatThrownBy(this::seat).isInstanceOf(NotFound.class);
        assertThat(granted().running()).isTrue();
        assertThatCode(this::seat).doesNotThrowAnyException();
        assertThat(supportInTheLog())
                .containsExactly("support.entered", "support.created", "support.expired", "support.created");
    }

    @Test
    void ofTwoGrantsAtOnceForTheSameAdminOneIsRefused() throws Exception {
        for (int round = 0; round < 10; round++) {
            CyclicBarrier together = new CyclicBarrier(2);

            List<Boolean> granted = TeamFixture.atOnce(() -> isGranted(together), () -> isGranted(together));

            assertThat(granted).containsExactlyInAnyOrder(true, false);
            SupportView running =
                    asOperator(grants -> grants.list(owner.tenant().value())).get(0);
            asOperator(grants -> grants.end(admin, owner.tenant().value(), running.id()));
        }
    }

    @Test
    void aGrantNeedsAReasonAndAnEndWithinTheDay() {
        for (Integer minutes : new Integer[] {14, 481, -1}) {
            assertThatThrownBy(() -> granted("Because", minutes)).isInstanceOf(RuleViolated.class);
        }
        assertThatThrownBy(() -> granted(" ", 60)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> asOperator(grants -> grants.grant(admin, Ids.next(), "Because", 60)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void noStoreCanGrantProlongOrReviveSupport() {
        SupportView grant = granted();
        inStore(owner, em -> support(em).end(owner, grant.id()));

        assertThatThrownBy(() -> inStore(owner, em -> new Sql(em)
                        .update(
                                "insert into support_grant (tenant_id, id, user_id, name, reason, starts_at, ends_at) values"
                                        + " (?, ?, 'me', 'me', 'I want', now(), now() + interval '1 hour')",
                                owner.tenant(),
                                Ids.next())))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> inStore(owner, em -> new Sql(em)
                        .update("update support_grant set ends_at = ends_at + interval '1 hour'")))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> inStore(
                        owner, em -> new Sql(em).update("update support_grant set ended_at = null, ended_by = null")))
                .hasMessageContaining("has ended");
    }

    @Test
    void everyOwnerIsWrittenTo() {
        inStore(owner, em -> new Sql(em)
                .update(
                        "insert into membership (tenant_id, user_id, role, name, email, created_at)"
                                + " values (?, 'o1', 'OWNER', 'Ann', 'ann@example.com', now()),"
                                + " (?, 'r1', 'READER', 'Bob', 'bob@example.com', now())",
                        owner.tenant(),
                        owner.tenant()));
        SupportView grant = granted();

        List<SupportMails.Content> mails = asSeller(em -> new SupportMails(
                        new SupportGrantRepository(em), stores(em), new Memberships(em), scope(em), CLOCK)
                .aboutGrant(owner.tenant(), grant.id()));

        assertThat(mails).extracting(SupportMails.Content::email).containsExactly("ann@example.com");
        assertThat(mails.get(0).grant().reason()).isEqualTo("Prices look wrong");
    }

    private boolean isGranted(CyclicBarrier together) throws Exception {
        together.await();
        try {
            return granted().running();
        } catch (Conflict running) {
            assertThat(running.code()).isEqualTo("SUPPORT_RUNNING");
            return false;
        }
    }

    /** What was done with support in the store, newest first, each time with its reason. */
    private List<String> supportInTheLog() {
        AuditQuery support = new AuditQuery(null, null, "support", null, null, null, null);
        List<AuditEntry> log = inStore(
                owner, em -> new StoreAudit(new Sql(em), new LastChange(new Sql(em))).newest(owner, support, 20));
        assertThat(log).allSatisfy(entry -> assertThat(entry.after()).containsEntry("reason", "Prices look wrong"));
        return log.stream().map(AuditEntry::action).toList();
    }

    private SupportView granted() {
        return granted("Prices look wrong", null);
    }

    private SupportView granted(String reason, Integer minutes) {
        return asOperator(grants -> grants.grant(admin, owner.tenant().value(), reason, minutes));
    }

    private Seat seat() {
        return asSeller(em -> TestDoors.access(em, CLOCK).seat(admin, owner.storeSlug()));
    }

    private void letTimePass(SupportView grant) throws SQLException {
        try (Connection connection = database.superuser()) {
            connection
                    .createStatement()
                    .execute("update support_grant set starts_at = starts_at - interval '2 hours', ends_at = ends_at"
                            + " - interval '2 hours' where id = '" + grant.id() + "'");
        }
    }

    private <T> T asOperator(Function<SupportGrants, T> work) {
        return database.as("emporion_operator", em -> {
            Sql sql = new Sql(em);
            return work.apply(new SupportGrants(
                    new SupportGrantRepository(em), stores(em), scope(em), new Outbox(sql, CLOCK), CLOCK));
        });
    }

    private static Stores stores(EntityManager em) {
        return new Stores(em, new Tenants(em, new Sql(em)));
    }

    private <T> T asSeller(Function<EntityManager, T> work) {
        return database.as("emporion_seller", work);
    }

    private <T> T inStore(Seat seat, Function<EntityManager, T> work) {
        return asSeller(em -> scope(em).within(seat.tenant(), seat.actor(), () -> work.apply(em)));
    }

    private static StoreSupport support(EntityManager em) {
        return new StoreSupport(new SupportGrantRepository(em), CLOCK);
    }

    private static TenantScope scope(EntityManager em) {
        return new TenantScope(em, new Sql(em));
    }
}
