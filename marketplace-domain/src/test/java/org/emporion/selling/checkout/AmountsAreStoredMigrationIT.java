package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.TestDatabase;
import org.emporion.money.tax.TaxAtRate;
import org.emporion.orders.costs.OrderTaxesColumn;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PGobject;

/**
 * An installation from before has purchases whose parts keep no amounts, journals without events and refunds without states.
 * Brought up to date it has them, and every sum is what it was.
 */
class AmountsAreStoredMigrationIT {

    private static final String BEFORE = "20261128.2110";
    private static final String MILL = "00000000-0000-7000-8000-00000000000a";
    private static final String YARD = "00000000-0000-7000-8000-00000000000b";

    private TestDatabase database;

    @BeforeEach
    void installAsItWas() throws SQLException {
        database = TestDatabase.start().before("old_amounts", BEFORE);
        purchase("EMP-1", "PLACED", 7979, 980, 1431);
        part("EMP-1", MILL, 1, 5997, 490, 1036);
        part("EMP-1", YARD, 2, 1982, 490, 395);
        purchase("EMP-2", "FAILED", 1000, 490, 135);
        part("EMP-2", MILL, 1, 1000, 490, -1);
        order("EMP-1", MILL, 1, "REFUSED", 5997, 490, 1036, 600);
        order("EMP-1", YARD, 2, "REFUSED", 1982, 490, 395, 198);
        run("insert into payment_attempt (id, purchase_number, provider, state, amount_minor, refunded_minor, currency,"
                + " created_at) values ('EMP-1-1', 'EMP-1', 'sandbox', 'CAPTURED', 8959, 6487, 'EUR', now())");
        run("insert into payment_refund (id, purchase_number, attempt_id, amount_minor, currency, refunded_at)"
                + " values ('EMP-1-1-refund', 'EMP-1', 'EMP-1-1', 6487, 'EUR', now())");
    }

    @AfterEach
    void remove() throws SQLException {
        database.drop();
    }

    @Test
    void everySumIsWhatItWas() throws SQLException {
        List<String> before = sums();

        database.migrate();

        assertThat(sums()).isEqualTo(before).hasSize(5);
    }

    @Test
    void partsAndLinesKnowWhatTheyCost() throws SQLException {
        database.migrate();

        assertThat(texts("select concat_ws(' ', order_number, items_minor, shipping_minor, discount_minor, tax_minor,"
                        + " taxes->0->>'basisPoints', total_minor) from purchase_store order by order_number"))
                .containsExactly(
                        "EMP-1-1 5997 490 0 1036 1900 6487",
                        "EMP-1-2 1982 490 0 395 1900 2472",
                        "EMP-2-1 1000 490 0 135 1000 1490");
        assertThat(texts(
                        "select concat_ws(' ', number, taxes->0->>'basisPoints', commission_basis_points) from seller_order"
                                + " order by number"))
                .containsExactly("EMP-1-1 1900 1000", "EMP-1-2 1900 1000");
        assertThat(texts("select string_agg(total_minor::text, ' ' order by total_minor) from purchase_line"))
                .containsExactly("1000 1982 5997");
    }

    @Test
    void theTaxesOfPartsAndOrdersAreReadInTheirCurrency() throws SQLException {
        database.migrate();

        for (String table : List.of("purchase_store", "seller_order")) {
            String number = table.equals("purchase_store") ? "order_number" : "number";
            assertThat(texts("select taxes from " + table + " where " + number + " = 'EMP-1-1'").stream()
                            .map(AmountsAreStoredMigrationIT::taxes))
                    .containsExactly(List.of(new TaxAtRate(
                            new Percentage(1900), Money.parse("64.87", "EUR"), Money.parse("10.36", "EUR"))));
        }
    }

    @Test
    void journalsFollowTheEventsOfTheirOrders() throws SQLException {
        database.migrate();

        assertThat(texts("select concat_ws(' ', o.number, j.kind, e.status) from journal j"
                        + " join seller_order o on o.tenant_id = j.tenant_id and o.id = j.order_id"
                        + " join order_event e on e.tenant_id = j.tenant_id and e.id = j.event_id order by 1"))
                .containsExactly(
                        "EMP-1-1 REFUND REFUSED", "EMP-1-1 SALE NEW", "EMP-1-2 REFUND REFUSED", "EMP-1-2 SALE NEW");
    }

    @Test
    void refundsHaveTheIdOfTheRefusalAndKeepTheKeyThatTheProviderKnows() throws SQLException {
        database.migrate();

        assertThat(texts("select concat_ws(' ', r.order_number, r.idempotency_key, r.state, r.amount_minor, e.status)"
                        + " from payment_refund r join order_event e on e.id = r.id order by 1"))
                .containsExactly(
                        "EMP-1-1 EMP-1-1-refund DONE 6487 REFUSED", "EMP-1-2 EMP-1-2-refund REQUESTED 2472 REFUSED");
    }

    @Test
    void whatWasGivenBackIsARefundOfAllLinesAndTheBookHasItsTaxByItself() throws SQLException {
        database.migrate();

        assertThat(texts(
                        "select concat_ws(' ', o.number, r.kind, r.state, r.goods_minor, r.shipping_minor, r.total_minor,"
                                + " r.tax_minor, r.commission_minor, l.quantity, l.amount_minor) from order_refund r"
                                + " join seller_order o on o.tenant_id = r.tenant_id and o.id = r.order_id"
                                + " join order_refund_line l on l.tenant_id = r.tenant_id and l.refund_id = r.id"
                                + " join journal j on j.tenant_id = r.tenant_id and j.event_id = r.id order by 1"))
                .containsExactly(
                        "EMP-1-1 REFUSED DONE 5997 490 6487 1036 600 1 5997",
                        "EMP-1-2 REFUSED REQUESTED 1982 490 2472 395 198 1 1982");
        assertThat(texts("select concat_ws(' ', o.number, j.kind, p.amount_minor) from posting p"
                        + " join journal j on j.tenant_id = p.tenant_id and j.id = p.journal_id"
                        + " join seller_order o on o.tenant_id = j.tenant_id and o.id = j.order_id"
                        + " where p.account = 'SELLER_TAX' order by 1"))
                .containsExactly(
                        "EMP-1-1 REFUND 1036", "EMP-1-1 SALE -1036", "EMP-1-2 REFUND 395", "EMP-1-2 SALE -395");
    }

    @Test
    void anOrderThatWasRefusedAndOfWhichTheBookKeepsSomethingStopsTheMigration() throws SQLException {
        run("update posting set amount_minor = amount_minor + case account when 'BUYER_PAYMENTS' then 1 else -1 end"
                + " where account in ('BUYER_PAYMENTS', 'SELLER_PAYABLE') and journal_id in"
                + " (select id from journal where kind = 'REFUND')");

        assertThatThrownBy(database::migrate).hasMessageContaining("EMP-1-1, EMP-1-2");
    }

    @Test
    void theWallsStandAgainAfterwards() throws SQLException {
        database.migrate();

        assertThat(
                        texts(
                                "select relname from pg_class where relname in ('purchase', 'purchase_store', 'purchase_line',"
                                        + " 'seller_order', 'order_line', 'order_event', 'journal', 'posting', 'payment_attempt',"
                                        + " 'payment_refund', 'order_refund', 'order_refund_line') and relrowsecurity and relforcerowsecurity"))
                .hasSize(12);
    }

    @Test
    void fromThenOnTheSchemaHoldsEveryRowToItsSum() throws SQLException {
        database.migrate();

        for (String table : List.of("purchase", "purchase_store", "purchase_line", "seller_order", "order_line")) {
            assertThatThrownBy(() -> run("update " + table + " set total_minor = total_minor + 1"))
                    .hasMessageContaining(table + "_adds_up");
        }
    }

    @Test
    void partsThatDoNotAddUpToWhatWasPaidStopTheMigration() throws SQLException {
        run("update purchase set total_minor = total_minor + 1, items_minor = items_minor + 1 where number = 'EMP-1'");

        assertThatThrownBy(database::migrate)
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("do not add up")
                .hasMessageContaining("EMP-1");
    }

    @Test
    void anOrderThatCostsSomethingElseThanItsPartStopsTheMigration() throws SQLException {
        run("update seller_order set shipping_minor = shipping_minor + 1, total_minor = total_minor + 1"
                + " where number = 'EMP-1-1'");

        assertThatThrownBy(database::migrate).hasMessageContaining("EMP-1-1");
    }

    private static List<TaxAtRate> taxes(String json) {
        PGobject column = new PGobject();
        try {
            column.setValue(json);
        } catch (SQLException never) {
            throw new IllegalStateException(never);
        }
        return new OrderTaxesColumn().convertToEntityAttribute(column);
    }

    private void purchase(String number, String status, long items, long shipping, long tax) throws SQLException {
        run("insert into purchase (number, cart_id, email, status, ship_to, currency, items_minor, shipping_minor,"
                + " tax_minor, total_minor, created_at) values ('%s', 'c-%s', 'ann@example.org', '%s', '{}', 'EUR', %d, %d, %d, %d, now())"
                        .formatted(number, number, status, items, shipping, tax, items + shipping));
    }

    private void part(String purchase, String tenant, int ordinal, long items, long shipping, long tax)
            throws SQLException {
        run(
                "insert into purchase_store (purchase_number, tenant_id, store_slug, store_name, order_number, shipping_name,"
                        + " shipping_minor) values ('%s', '%s', 'mill', 'Mill', '%s-%d', 'Parcel', %d)"
                                .formatted(purchase, tenant, purchase, ordinal, shipping));
        run("insert into purchase_line (purchase_number, id, tenant_id, product_id, variant_id, sku, title, quantity,"
                + " unit_price_minor) values ('%s', gen_random_uuid(), '%s', gen_random_uuid(), gen_random_uuid(), 'S', 'Jug', 1, %d)"
                        .formatted(purchase, tenant, items));
    }

    /** An order that was placed and refused, with its journals. */
    private void order(
            String purchase,
            String tenant,
            int ordinal,
            String status,
            long items,
            long shipping,
            long tax,
            long commission)
            throws SQLException {
        String id = "00000000-0000-7000-8000-00000000010" + ordinal;
        run(
                "insert into seller_order (tenant_id, id, number, purchase_number, status, placed_at, email, ship_to, store_slug,"
                        + " store_name, shipping_name, currency, items_minor, shipping_minor, tax_minor, total_minor, commission_minor)"
                        + " values ('%s', '%s', '%s-%d', '%s', '%s', now(), 'ann@example.org', '{}', 'mill', 'Mill', 'Parcel', 'EUR', %d, %d, %d, %d, %d)"
                                .formatted(
                                        tenant,
                                        id,
                                        purchase,
                                        ordinal,
                                        purchase,
                                        status,
                                        items,
                                        shipping,
                                        tax,
                                        items + shipping,
                                        commission));
        run(
                "insert into order_line (tenant_id, id, order_id, product_id, variant_id, sku, title, quantity, unit_price_minor,"
                        + " total_minor) values ('%s', gen_random_uuid(), '%s', gen_random_uuid(), gen_random_uuid(), 'S', 'Jug', 1, %d, %d)"
                                .formatted(tenant, id, items, items));
        journal(tenant, id, "NEW", "SALE", items + shipping, commission);
        journal(tenant, id, "REFUSED", "REFUND", -items - shipping, -commission);
    }

    private void journal(String tenant, String order, String event, String kind, long total, long commission)
            throws SQLException {
        run("insert into order_event (tenant_id, id, order_id, status, happened_by, happened_at)"
                + " values ('%s', gen_random_uuid(), '%s', '%s', 'somebody', now())".formatted(tenant, order, event));
        run(
                """
            with j as (insert into journal (tenant_id, id, order_id, kind, recorded_at)
                values ('%s', gen_random_uuid(), '%s', '%s', now()) returning tenant_id, id)
            insert into posting (tenant_id, id, journal_id, account, amount_minor, currency)
            select j.tenant_id, gen_random_uuid(), j.id, p.account, p.amount, 'EUR' from j, (values
                ('BUYER_PAYMENTS', %d), ('SELLER_PAYABLE', %d), ('PLATFORM_COMMISSION', %d)) as p(account, amount)"""
                        .formatted(tenant, order, kind, total, commission - total, -commission));
    }

    /** What purchases, orders, lines, the book and the refunds come to, in columns that are there before and after. */
    private List<String> sums() throws SQLException {
        List<String> sums = new ArrayList<>();
        sums.addAll(texts("select concat_ws(' ', sum(items_minor), sum(shipping_minor), sum(discount_minor),"
                + " sum(tax_minor), sum(total_minor)) from purchase"));
        sums.addAll(
                texts("select concat_ws(' ', sum(items_minor), sum(shipping_minor), sum(tax_minor), sum(total_minor),"
                        + " sum(commission_minor)) from seller_order"));
        sums.addAll(texts("select sum(total_minor)::text from order_line"));
        sums.addAll(texts("select string_agg(account || ' ' || amount, ', ' order by account) from"
                + " (select case account when 'SELLER_TAX' then 'SELLER_PAYABLE' else account end as account,"
                + " sum(amount_minor) as amount from posting group by 1) p"));
        sums.addAll(texts("select sum(amount_minor)::text from payment_refund where refunded_at is not null"));
        return sums;
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
