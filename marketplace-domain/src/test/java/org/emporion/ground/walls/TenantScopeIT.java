package org.emporion.ground.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.BiFunction;
import org.emporion.kernel.Ids;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a transaction of the seller role sees, with one store named, with none, and after something went wrong. */
class TenantScopeIT {

    private final TestDatabase database = TestDatabase.start();
    private final TenantId mill = new TenantId(Ids.next());
    private final TenantId forge = new TenantId(Ids.next());

    @BeforeEach
    void twoStores() {
        for (TenantId store : List.of(mill, forge)) {
            inTransaction((scope, sql) -> scope.within(
                    store,
                    () -> sql.update(
                            "insert into tenant (id, slug, name, status, country, contact_email, created_at)"
                                    + " values (?, ?, 'A store', 'PENDING', 'DE', 'a@example.com', now())",
                            store,
                            "scope-" + store.toString().substring(20))));
        }
    }

    @Test
    void withoutATenantThereAreNoRows() {
        assertThat(storesSeen()).isZero();
    }

    @Test
    void withinAStoreOnlyItsRowsExist() {
        long seen = inTransaction((scope, sql) -> scope.within(mill, () -> stores(sql)));

        assertThat(seen).isEqualTo(1);
    }

    @Test
    void writingAnotherStoresRowIsRefused() {
        assertThatThrownBy(() -> inTransaction((scope, sql) -> scope.within(
                        mill,
                        () -> sql.update(
                                "insert into tenant_legal (tenant_id, legal_name) values (?, 'Forge Ltd')", forge))))
                .hasMessageContaining("row-level security");
    }

    @Test
    void leavingAnInnerStoreNamesTheOuterOneAgain() {
        List<TenantId> seen = inTransaction((scope, sql) -> scope.within(mill, () -> {
            TenantId inner = scope.within(forge, () -> only(sql));
            return List.of(inner, only(sql));
        }));

        assertThat(seen).containsExactly(forge, mill);
    }

    @Test
    void aFailureInsideAnInnerStoreNamesTheOuterOneAgain() {
        TenantId after = inTransaction((scope, sql) -> scope.within(mill, () -> {
            assertThatThrownBy(() -> scope.within(forge, () -> {
                        throw new RuleViolated("INVALID", "refused");
                    }))
                    .isInstanceOf(RuleViolated.class);
            return only(sql);
        }));

        assertThat(after).isEqualTo(mill);
    }

    @Test
    void nothingStaysOnTheConnectionForTheNextTransaction() {
        for (int i = 0; i < 5; i++) {
            inTransaction((scope, sql) -> scope.within(mill, () -> stores(sql)));
            assertThat(storesSeen()).isZero();
        }
    }

    @Test
    void noTenantIsAFaultOfOurs() {
        assertThatThrownBy(() -> inTransaction((scope, sql) -> scope.within(null, () -> stores(sql))))
                .isInstanceOf(NoTenantException.class);
    }

    private <T> T inTransaction(BiFunction<TenantScope, Sql, T> work) {
        return database.as(
                "emporion_seller", (EntityManager em) -> work.apply(new TenantScope(em, new Sql(em)), new Sql(em)));
    }

    private long storesSeen() {
        return inTransaction((scope, sql) -> stores(sql));
    }

    private static long stores(Sql sql) {
        return sql.count("select count(*) as n from tenant");
    }

    private static TenantId only(Sql sql) {
        return sql.one(row -> row.tenant("id"), "select id from tenant").orElseThrow();
    }
}
