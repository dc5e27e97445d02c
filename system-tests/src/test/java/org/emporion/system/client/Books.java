package org.emporion.system.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.emporion.stack.server.PostgresServer;

/** What stands in the database behind all walls, for what no API tells: that nothing was left behind. */
public final class Books {
    private Books() {}

    /** Numbers of the purchases that a cart was opened for, oldest first. */
    public static List<String> purchasesOf(Cart cart) {
        return texts("select number from purchase where cart_id = ? order by created_at", cart.id());
    }

    /** Status of a purchase. */
    public static String statusOf(String purchase) {
        return texts("select status from purchase where number = ?", purchase).get(0);
    }

    /** Units that are reserved for a purchase and neither sold nor given back. */
    public static long heldFor(String purchase) {
        return number(
                "select coalesce(sum(quantity), 0) from reservation"
                        + " where purchase_number = ? and state in ('HELD', 'PINNED')",
                purchase);
    }

    /** States of the attempts to pay a purchase, oldest first. */
    public static List<String> attemptsOf(String purchase) {
        return texts("select state from payment_attempt where purchase_number = ? order by created_at", purchase);
    }

    /** States of the refunds of a purchase, and why they were refused. */
    public static List<String> refundsOf(String purchase) {
        return texts(
                "select concat_ws(' ', state, refuse_reason) from payment_refund where purchase_number = ?"
                        + " order by requested_at",
                purchase);
    }

    /** How many stores' orders came of a purchase. */
    public static long ordersOf(String purchase) {
        return number("select count(*) from seller_order where purchase_number = ?", purchase);
    }

    /** How many sales of a purchase are in the ledger. */
    public static long salesOf(String purchase) {
        return number(
                "select count(*) from journal j join seller_order o on o.tenant_id = j.tenant_id and o.id = j.order_id"
                        + " where j.kind = 'SALE' and o.purchase_number = ?",
                purchase);
    }

    /** Of each SKU of all stores, on hand is the sum of its movements and reserved is what is kept for lines. */
    public static void mustAddUp() {
        assertThat(texts("select concat(variant_id, ': ', on_hand, ' on hand, ', moved, ' moved, ', reserved,"
                        + " ' reserved, ', held, ' held') from stock_difference"))
                .as("SKUs that do not add up")
                .isEmpty();
    }

    /** Lets the last change of a listing lie this long in the past. */
    public static void ageListing(String product, Duration age) {
        texts(
                "update listing_queue set changed_at = changed_at - " + age.toSeconds() + " * interval '1 second'"
                        + " where product_id = ?::uuid returning 'aged'",
                product);
    }

    /** Lets the time of the orders of a purchase have passed. */
    public static void letPass(String purchase) {
        texts(
                "update seller_order set next_due = now() - interval '1 second' where purchase_number = ?"
                        + " and next_due is not null returning 'passed'",
                purchase);
    }

    /** Makes somebody a member of a store, as an accepted invitation does. */
    public static void addMember(String tenant, String user, String role, String email) {
        texts(
                "insert into membership (tenant_id, user_id, role, name, email, created_at) values ('" + tenant + "', '"
                        + user + "', '" + role + "', 'Robin Example', ?, now()) returning 'added'",
                email);
    }

    /** A list that somebody of a store has had written as a file; answers its id. */
    public static String addExport(String tenant, String email) {
        return texts(
                        "insert into export_job (tenant_id, id, kind, format, columns, status, requested_by, requested_at,"
                                + " finished_at, kept_until) values ('" + tenant
                                + "', gen_random_uuid(), 'products', 'CSV', '', 'DONE', ?, now(), now(), now() + interval '1 day')"
                                + " returning id::text",
                        email)
                .get(0);
    }

    /** Whether a text stands anywhere among the answers that are kept for repeated writes. */
    public static boolean isStored(String text) {
        return number("select count(*) from idempotency_record r where position(? in r::text) > 0", text) > 0;
    }

    private static long number(String query, String parameter) {
        return Long.parseLong(texts(query, parameter).get(0));
    }

    private static List<String> texts(String query, String... parameters) {
        try (Connection connection = DriverManager.getConnection(
                        Stack.addresses().jdbc(), PostgresServer.SUPERUSER, PostgresServer.SUPERUSER);
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
