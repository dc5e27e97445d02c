package org.emporion.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The proof can fail: each defence of the database is taken down in a copy, and the inspection that guards it goes red. */
class TearDownIT {

    /** An inspection of the tables that a defence is about. */
    private interface Suite {
        List<String> differences(Inspection inspection) throws SQLException;
    }

    /**
     * A defence.
     *
     * @param blow what takes it down
     * @param table where that shows
     * @param red what the inspection says then
     */
    private record Defence(String name, String blow, String table, Suite suite, String red) {}

    private static final List<Defence> DEFENCES = List.of(
            new Defence(
                    "policy for rows that are read and changed",
                    "alter policy seller_own on product using (true)",
                    "product",
                    Inspection::ofRows,
                    "emporion_seller, who names another, with select on product"),
            new Defence(
                    "policy for rows that are written",
                    "alter policy seller_own on parcel with check (true)",
                    "parcel",
                    Inspection::ofRows,
                    "emporion_seller, who names another, with insert on parcel"),
            new Defence(
                    "nothing named means nothing",
                    "alter policy seller_own on seller_order using (app_tenant() is null or tenant_id = app_tenant())",
                    "seller_order",
                    Inspection::ofRows,
                    "emporion_seller, who names nobody, with select on seller_order"),
            new Defence(
                    "row security",
                    "alter table variant_cost disable row level security",
                    "variant_cost",
                    Inspection::ofRows,
                    "emporion_seller, who names another, with delete on variant_cost"),
            new Defence(
                    "FORCE",
                    "alter table variant_cost no force row level security",
                    "variant_cost",
                    Inspection::ofOwner,
                    "emporion_owner reads variant_cost"),
            new Defence(
                    "door of a cart",
                    "alter policy by_key on cart using (true)",
                    "cart",
                    Inspection::ofRows,
                    "emporion_storefront, who names another, with select on cart"),
            new Defence(
                    "door of kept answers",
                    "alter policy seller_own on idempotency_record using (application = 'seller')",
                    "idempotency_record",
                    Inspection::ofRows,
                    "emporion_seller, who names another, with select on idempotency_record"),
            new Defence(
                    "kept answers are forgotten by age",
                    "alter policy storefront_forgets on idempotency_record using (application = 'storefront')",
                    "idempotency_record",
                    Inspection::ofRows,
                    "emporion_storefront, who names nobody, with delete on idempotency_record"),
            new Defence(
                    "grant on a table",
                    "grant select on variant_cost to emporion_storefront",
                    "variant_cost",
                    Inspection::ofGrants,
                    "emporion_storefront reads variant_cost.cost_minor: not promised"),
            new Defence(
                    "grant on a column",
                    "grant update (opened_at) on tenant to emporion_seller",
                    "tenant",
                    Inspection::ofGrants,
                    "emporion_seller updates tenant.opened_at: not promised"),
            new Defence(
                    "grant that is needed",
                    "revoke insert on stock_movement from emporion_seller",
                    "stock_movement",
                    Inspection::ofGrants,
                    "emporion_seller inserts stock_movement.id: promised"),
            new Defence(
                    "composite key",
                    "alter table variant add unique (id); alter table variant_cost"
                            + " drop constraint variant_cost_tenant_id_variant_id_fkey,"
                            + " add constraint plain foreign key (variant_id) references variant (id)",
                    "variant_cost",
                    Inspection::ofReferences,
                    "variant_cost"));

    @TestFactory
    Stream<DynamicTest> withoutADefenceItsInspectionGoesRed() {
        return DEFENCES.stream()
                .map(defence -> DynamicTest.dynamicTest(defence.name, () -> {
                    TestDatabase weakened = FilledDatabase.start().copy("weakened");
                    try {
                        strike(weakened, defence.blow);
                        String[] tables = defence.name.equals("composite key")
                                ? new String[] {"variant", defence.table}
                                : new String[] {defence.table};
                        assertThat(defence.suite.differences(new Inspection(weakened, tables)))
                                .anyMatch(each -> each.contains(defence.red));
                    } finally {
                        weakened.drop();
                    }
                }));
    }

    private static void strike(TestDatabase database, String blow) throws SQLException {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(blow);
        }
    }
}
