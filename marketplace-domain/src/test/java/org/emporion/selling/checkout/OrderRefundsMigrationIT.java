package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An installation from before has refused orders without refunds of their own; brought up to date it goes on where it was. */
class OrderRefundsMigrationIT {

    private static final String BEFORE = "20261130.8951";
    private static final String MILL = "00000000-0000-7000-8000-00000000000a";
    private static final String REFUSAL = "00000000-0000-7000-8000-000000000e0";

    private TestDatabase database;

    @BeforeEach
    void installAsItWas() throws SQLException {
        database = TestDatabase.start().before("old_refusals", BEFORE);
        refused(1, true, "SENT");
        refused(2, true, "REFUSED");
        refused(3, false, "DONE");
        run("insert into storefront_task (task_name, task_instance, execution_time, picked, version, priority)"
                + " values ('order.refund', '" + MILL + "/EMP-1-1', now(), false, 1, 0)");
    }

    @AfterEach
    void remove() throws SQLException {
        database.drop();
    }

    @Test
    void aRefusalIsARefundOfEverythingInTheStateThatThePaymentHas() throws SQLException {
        database.migrate();

        assertThat(
                        texts(
                                "select concat_ws(' ', o.number, r.kind, r.state, r.goods_minor, r.shipping_minor, r.total_minor,"
                                        + " r.tax_minor, r.commission_minor, r.reason, l.quantity, l.amount_minor) from order_refund r"
                                        + " join seller_order o on o.tenant_id = r.tenant_id and o.id = r.order_id"
                                        + " join order_refund_line l on l.tenant_id = r.tenant_id and l.refund_id = r.id order by 1"))
                .containsExactly(
                        "EMP-1-1 REFUSED REQUESTED 1000 490 1490 238 100 The kiln broke 2 1000",
                        "EMP-2-1 REFUSED REQUESTED 1000 490 1490 238 100 The kiln broke 2 1000",
                        "EMP-3-1 REFUSED DONE 1160 568 1728 238 100 The kiln broke 2 1160");
    }

    @Test
    void whatThePaymentProviderHasRefusedIsTakenOutOfTheBookByThePortal() throws SQLException {
        database.migrate();

        assertThat(texts("select task_instance from portal_task where task_name = 'refund.refused'"))
                .containsExactly(MILL + "/" + REFUSAL + "2");
    }

    @Test
    void aTaskThatWaitsNamesTheRefund() throws SQLException {
        database.migrate();

        assertThat(texts("select task_instance from storefront_task where task_name = 'order.refund'"))
                .containsExactly(MILL + "/" + REFUSAL + "1");
    }

    @Test
    void unitsOfRefusedOrdersAreNotSentAndOpenOrdersHaveTheWholeTimeFromNowOn() throws SQLException {
        run("update seller_order set status = 'NEW', placed_at = now() - interval '90 days' where number = 'EMP-3-1'");
        database.migrate();

        assertThat(texts(
                        "select concat_ws(' ', o.number, l.quantity, l.cancelled, o.next_due > now() + interval '47 hours')"
                                + " from seller_order o join order_line l on l.tenant_id = o.tenant_id and l.order_id = o.id"
                                + " order by 1"))
                .containsExactly("EMP-1-1 2 2", "EMP-2-1 2 2", "EMP-3-1 2 0 t");
    }

    @Test
    void theBookHasTheTaxByItselfAndBalancesAsItDid() throws SQLException {
        database.migrate();

        assertThat(texts("select concat_ws(' ', account, sum(amount_minor)) from posting p"
                        + " join journal j on j.tenant_id = p.tenant_id and j.id = p.journal_id where j.kind = 'SALE'"
                        + " group by account order by 1"))
                .containsExactly(
                        "BUYER_PAYMENTS 4708", "PLATFORM_COMMISSION -300", "SELLER_PAYABLE -3694", "SELLER_TAX -714");
        assertThat(texts("select journal_id::text from posting group by journal_id having sum(amount_minor) <> 0"))
                .isEmpty();
        assertThat(texts(
                        "select relname from pg_class where relname in ('seller_order', 'order_line', 'order_event', 'journal',"
                                + " 'posting', 'payment_refund', 'order_refund', 'order_refund_line')"
                                + " and relrowsecurity and relforcerowsecurity"))
                .hasSize(8);
    }

    @Test
    void anOrderThatWasRefusedAndOfWhichTheBookKeepsSomethingStopsTheMigration() throws SQLException {
        run("update posting set amount_minor = amount_minor + 1 where account = 'SELLER_PAYABLE'");

        assertThatThrownBy(database::migrate).hasMessageContaining("balance");
        run("update posting set amount_minor = amount_minor - 1 where account = 'SELLER_PAYABLE'");
        run("delete from posting where journal_id = (select id from journal where kind = 'REFUND' limit 1)");
        assertThatThrownBy(database::migrate).hasMessageContaining("EMP-");
    }

    /** An order for 10.00 and 4.90, with 19 % in it or on top of it, that its store refused. */
    private void refused(int n, boolean taxContained, String state) throws SQLException {
        String order = "00000000-0000-7000-8000-00000000010" + n;
        long total = taxContained ? 1490 : 1728;
        run(
                "insert into seller_order (tenant_id, id, number, purchase_number, status, placed_at, email, ship_to, store_slug,"
                        + " store_name, shipping_name, currency, items_minor, shipping_minor, tax_minor, tax_contained, total_minor,"
                        + " commission_minor, commission_basis_points, refuse_reason) values ('%s', '%s', 'EMP-%d-1', 'EMP-%d', 'REFUSED', now(), 'ann@example.org', '{}',"
                                .formatted(MILL, order, n, n)
                        + " 'mill', 'Mill', 'Parcel', 'EUR', 1000, 490, 238, %b, %d, 100, 1000, 'The kiln broke')"
                                .formatted(taxContained, total));
        run(
                "insert into order_line (tenant_id, id, order_id, product_id, variant_id, sku, title, quantity, unit_price_minor,"
                        + " total_minor, tax_basis_points, tax_minor) values ('%s', gen_random_uuid(), '%s', gen_random_uuid(), gen_random_uuid(), 'S', 'Jug', 2, 500, 1000, 1900, 160)"
                                .formatted(MILL, order));
        run("insert into order_event (tenant_id, id, order_id, status, happened_by, happened_at)"
                + " values ('%s', '%s%d', '%s', 'REFUSED', 'anna', now())".formatted(MILL, REFUSAL, n, order));
        run(
                "insert into payment_refund (id, idempotency_key, purchase_number, order_number, attempt_id, amount_minor, currency,"
                        + " state, requested_at, refunded_at) values ('%s%d', '%d', 'EMP-%d', 'EMP-%d-1', 'EMP-%d-1', %d, 'EUR', '%s', now(), %s)"
                                .formatted(
                                        REFUSAL, n, n, n, n, n, total, state, state.equals("DONE") ? "now()" : "null"));
        journal(order, "SALE", total, 100);
        journal(order, "REFUND", -total, -100);
    }

    private void journal(String order, String kind, long total, long commission) throws SQLException {
        run(
                """
                with j as (insert into journal (tenant_id, id, order_id, event_id, kind, recorded_at)
                    values ('%s', gen_random_uuid(), '%s', gen_random_uuid(), '%s', now()) returning tenant_id, id)
                insert into posting (tenant_id, id, journal_id, account, amount_minor, currency)
                select j.tenant_id, gen_random_uuid(), j.id, p.account, p.amount, 'EUR' from j, (values
                    ('BUYER_PAYMENTS', %d), ('SELLER_PAYABLE', %d), ('PLATFORM_COMMISSION', %d)) as p(account, amount)"""
                        .formatted(MILL, order, kind, total, commission - total, -commission));
    }

    private void run(String sql) throws SQLException {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        try (Connection superuser = database.superuser();
                ResultSet result = superuser.createStatement().executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        }
    }
}
