package org.emporion.ground.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

/** The database writes the audit log by itself, shows each store its own, and lets nobody change what was written. */
class AuditLogIT {

    private static final Actor ANN = new Actor("ann@example.com", "Blue Mill", null);

    private final TestDatabase database = TestDatabase.start();
    private final Seat mill = TestStores.anOpenStore(database);
    private final Seat forge = TestStores.anOpenStore(database);

    private record Entry(String actor, String onBehalfOf, String action, String name, String before, String after) {}

    @Test
    void aChangeIsWrittenWithWhoAndOnlyWhatChanged() {
        in(mill, ANN, sql -> sql.update("update tenant set name = 'Green Mill' where id = ?", mill.tenant()));

        assertThat(entries(mill).get(0))
                .isEqualTo(new Entry(
                        "ann@example.com",
                        "Blue Mill",
                        "store.changed",
                        "Green Mill",
                        "{\"name\": \"Blue Mill\"}",
                        "{\"name\": \"Green Mill\"}"));
    }

    @Test
    void writingTheSameAgainIsNoChange() {
        int before = entries(mill).size();

        in(mill, ANN, sql -> sql.update("update tenant set name = name where id = ?", mill.tenant()));

        assertThat(entries(mill)).hasSize(before);
    }

    @Test
    void whatIsAddedAndTakenAwayIsKept() {
        in(mill, ANN, sql -> sql.update(addMember(mill, "bob")));
        in(mill, ANN, sql -> sql.update("delete from membership where tenant_id = ?", mill.tenant()));

        List<Entry> entries = entries(mill);
        assertThat(entries.get(1).action()).isEqualTo("member.created");
        assertThat(entries.get(1).after()).contains("\"role\": \"READER\"");
        assertThat(entries.get(0).action()).isEqualTo("member.deleted");
        assertThat(entries.get(0).before()).contains("bob@example.com");
    }

    @Test
    void aKeyIsToldWithoutItsHash() {
        in(
                mill,
                ANN,
                sql -> sql.update("insert into api_key (tenant_id, id, name, prefix, key_hash, scopes, created_by,"
                        + " created_at) values ('" + mill.tenant() + "', '" + Ids.next() + "', 'Till', 'emk_abc', 'h-"
                        + mill.tenant() + "', 'stock', 'ann', now())"));

        Entry entry = entries(mill).get(0);
        assertThat(entry.action()).isEqualTo("key.created");
        assertThat(entry.after()).contains("Till").doesNotContain("h-");
    }

    @Test
    void workWithoutAnActorIsRecordedAsTheRoleThatDidIt() {
        in(mill, null, sql -> sql.update(addMember(mill, "bob")));

        assertThat(entries(mill).get(0).actor()).isEqualTo("background: seller");
    }

    @Test
    void aProductTakenAwayWithItsVariantsIsOneEntryUnderItsActor() {
        UUID product = Ids.next();
        in(mill, ANN, sql -> {
            sql.update("insert into product (tenant_id, id, slug, title, category_code, status, created_at, updated_at)"
                    + " select '" + mill.tenant() + "', '" + product
                    + "', 'apron', 'Apron', code, 'DRAFT', now(), now()"
                    + " from category limit 1");
            return sql.update("insert into variant (tenant_id, id, product_id, position, sku, price_minor, currency)"
                    + " values ('" + mill.tenant() + "', '" + Ids.next() + "', '" + product
                    + "', 1, 'AP', 900, 'EUR')");
        });
        in(mill, ANN, sql -> sql.update("update variant set price_minor = 950 where tenant_id = ?", mill.tenant()));
        in(mill, ANN, sql -> sql.update("delete from product where tenant_id = ?", mill.tenant()));

        assertThat(entries(mill))
                .extracting(Entry::action)
                .startsWith("product.deleted", "variant.changed", "variant.created", "product.created");
        assertThat(entries(mill).get(0).actor()).isEqualTo("ann@example.com");
        assertThat(entries(mill).get(1).name()).isEqualTo("AP · Apron");
        assertThat(entries(mill).get(1).after()).isEqualTo("{\"price_minor\": 950}");
    }

    @Test
    void aStoreSeesItsOwnLogAndThePlatformSeesAll() {
        in(mill, ANN, sql -> sql.update(addMember(mill, "bob")));
        in(forge, ANN, sql -> sql.update(addMember(forge, "eve")));

        long foreign = in(
                forge,
                ANN,
                sql -> sql.count("select count(*) as n from audit_entry where tenant_id <> ?", forge.tenant()));
        long all = database.as("emporion_operator", em -> new Sql(em)
                .count(
                        "select count(distinct tenant_id) as n from audit_entry where tenant_id in (?, ?)",
                        mill.tenant(),
                        forge.tenant()));

        assertThat(foreign).isZero();
        assertThat(all).isEqualTo(2);
    }

    @Test
    void aStoreCannotWriteIntoAnothersLog() {
        assertThatThrownBy(() -> in(
                        forge,
                        ANN,
                        sql -> sql.update(
                                "insert into audit_entry (tenant_id, action, subject_kind, subject_id)"
                                        + " values (?, 'key.created', 'key', '1')",
                                mill.tenant())))
                .hasMessageContaining("row-level security");
    }

    @Test
    void noRoleMayChangeTheLogAndTheOwnerIsRefusedAsWell() throws SQLException {
        in(mill, ANN, sql -> sql.update(addMember(mill, "bob")));
        for (String role : TestDatabase.APPLICATION_ROLES) {
            for (String attempt : ATTEMPTS) {
                assertRefused(database.connect(role), attempt, "permission denied for table audit_entry");
            }
        }
        for (String attempt : ATTEMPTS) {
            assertRefused(database.connect("emporion_owner"), attempt, "the audit log is append-only");
            assertRefused(database.superuser(), attempt, "the audit log is append-only");
            assertRefused(database.superuser(), "set session_replication_role = replica; " + attempt, "append-only");
        }
    }

    @Test
    void theStorefrontAndTheIndexerCannotEvenReadIt() throws SQLException {
        for (String role : List.of("emporion_storefront", "emporion_indexer")) {
            assertRefused(database.connect(role), "select 1 from audit_entry", "permission denied");
            assertRefused(
                    database.connect(role),
                    "insert into audit_entry (tenant_id, action, subject_kind, subject_id) values (gen_random_uuid(),"
                            + " 'a.b', 'c', 'd')",
                    "permission denied");
        }
    }

    @Test
    void theLogIsSearchedByWhoWhatTextAndTime() {
        Instant start = Instant.now().minusSeconds(1);
        in(mill, ANN, sql -> sql.update(addMember(mill, "bob")));
        in(
                mill,
                Actor.of("key: till"),
                sql -> sql.update("update tenant set name = 'Mill 100%' where id = ?", mill.tenant()));

        assertThat(found(new AuditQuery(null, "TILL", null, null, start, null, null)))
                .containsExactly("store.changed");
        assertThat(found(new AuditQuery(null, "blue mill", null, null, start, null, null)))
                .containsExactly("member.created");
        assertThat(found(new AuditQuery(null, null, "member", null, start, null, null)))
                .containsExactly("member.created");
        assertThat(found(new AuditQuery(null, null, "store.changed", null, start, null, null)))
                .containsExactly("store.changed");
        assertThat(found(new AuditQuery(null, null, null, "100%", start, null, null)))
                .containsExactly("store.changed");
        assertThat(found(new AuditQuery(null, null, null, "bob@", start, null, null)))
                .containsExactly("member.created");
        assertThat(found(new AuditQuery(null, null, null, null, start.plusSeconds(3600), null, null)))
                .isEmpty();
        assertThat(found(new AuditQuery(null, null, null, null, start, start, null)))
                .isEmpty();
    }

    @Test
    void aLongLogIsReadOnFromTheLastEntry() {
        for (int i = 0; i < 5; i++) {
            in(mill, ANN, sql -> sql.update(addMember(mill, "bob")));
        }
        List<AuditEntry> first = read(AuditQuery.ALL, 3);
        List<AuditEntry> rest = read(
                new AuditQuery(null, null, null, null, null, null, first.get(2).id()), 9);

        assertThat(first).hasSize(3).doesNotContainAnyElementsOf(rest);
        assertThat(rest)
                .extracting(AuditEntry::action)
                .containsExactly("member.created", "member.created", "store.created");
    }

    @Test
    void whoMayNotSeeWhatOthersDoIsRefused() {
        Seat reader = TestStores.colleague(mill, Role.READER);
        Seat fulfilment = TestStores.colleague(mill, Role.FULFILMENT);

        for (Seat seat : List.of(reader, fulfilment)) {
            assertThatThrownBy(() -> database.as(
                            "emporion_seller", em -> new StoreAudit(new Sql(em), new LastChange(new Sql(em)))
                                    .newest(seat, AuditQuery.ALL, 1)))
                    .isInstanceOf(Forbidden.class);
        }
    }

    private List<String> found(AuditQuery query) {
        return read(query, 20).stream().map(AuditEntry::action).toList();
    }

    private List<AuditEntry> read(AuditQuery query, int most) {
        return in(mill, null, sql -> new StoreAudit(sql, new LastChange(sql)).newest(mill, query, most));
    }

    private static final List<String> ATTEMPTS =
            List.of("update audit_entry set actor = 'nobody'", "delete from audit_entry", "truncate audit_entry");

    private static void assertRefused(Connection connection, String attempt, String why) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(attempt)).as(attempt).hasMessageContaining(why);
        }
    }

    private <T> T in(Seat store, Actor actor, Function<Sql, T> work) {
        return database.as("emporion_seller", (EntityManager em) -> new TenantScope(em, new Sql(em))
                .within(store.tenant(), actor, () -> work.apply(new Sql(em))));
    }

    private List<Entry> entries(Seat store) {
        return in(
                store,
                ANN,
                sql -> sql.list(
                        row -> new Entry(
                                row.text("actor"),
                                row.text("on_behalf_of"),
                                row.text("action"),
                                row.text("subject_name"),
                                row.text("before"),
                                row.text("after")),
                        "select * from audit_entry order by id desc"));
    }

    private static String addMember(Seat store, String name) {
        return "insert into membership (tenant_id, user_id, role, name, email, created_at) values ('" + store.tenant()
                + "', '" + name + Ids.next() + "', 'READER', '" + name + "', '" + name + "@example.com', now())";
    }
}
