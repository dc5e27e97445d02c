package org.emporion.walls;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What cannot be read from the catalog: values of columns that a check or a policy binds to others, and which column of a
 * store's row opens which door. A new table usually needs no line here.
 */
final class Samples {

    /** SQL expressions by {@code table.column}; {@code %s} is the store's letter. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("tenant.status", "'ACTIVE'"),
            Map.entry("audit_entry.action", "'store.changed'"),
            Map.entry("bundle_part.variant_id", "md5('bundle-%s')::uuid"),
            Map.entry("erasure.user_id", "null"),
            Map.entry("fraud_rule.rule", "'OF_' || upper('%s')"),
            Map.entry("invitation.token_hash", "'token_hash-%s'"),
            Map.entry("order_event.status", "'NEW'"),
            Map.entry("picture.hash", "repeat('a', 64)"),
            Map.entry("picture.width", "1"),
            Map.entry("picture.height", "1"),
            Map.entry("picture.state", "'READY'"),
            Map.entry("platform_page.page", "case '%s' when 'a' then 'HELP' else 'TERMS' end"),
            Map.entry("product.status", "'PUBLISHED'"),
            Map.entry("variant.currency", "'EUR'"),
            Map.entry("promotion.kind", "'FREE_SHIPPING'"),
            Map.entry("promotion.products", "'[]'"),
            Map.entry("promotion.categories", "'[]'"),
            Map.entry("cart.buyer_id", "'user_id-%s'"),
            Map.entry("purchase.buyer_id", "'user_id-%s'"),
            Map.entry("purchase.cart_id", "'id-%s'"),
            Map.entry("purchase.email", "'email-%s@example.org'"),
            Map.entry("purchase.shipping_minor", "0"),
            Map.entry("purchase_store.shipping_minor", "0"),
            Map.entry("seller_order.shipping_minor", "0"),
            Map.entry("journal.kind", "'PAYOUT'"),
            Map.entry("order_refund.kind", "'CHARGEBACK'"),
            Map.entry("order_refund.shipping_minor", "0"),
            Map.entry("posting.account", "'PAID_OUT'"),
            Map.entry("store_tax.place", "'DESTINATION'"),
            Map.entry("tax_category.category_code", "case '%s' when 'a' then 'toys' else 'other' end"),
            Map.entry("tax_category.class_code", "'STANDARD'"),
            Map.entry("tax_category.country", "'DE'"),
            Map.entry("tax_class.code", "'OF_' || upper('%s')"),
            Map.entry("tax_rate.class_code", "case '%s' when 'a' then 'STANDARD' else 'REDUCED' end"),
            Map.entry("tax_rate.country", "'BR'"),
            Map.entry("support_grant.starts_at", "now()"),
            Map.entry("support_grant.ends_at", "now() + interval '1 hour'"));

    /** Rows that each store has several of, by what tells them apart: SQL expressions by column. */
    private static final Map<String, List<Map<String, String>>> EACH = Map.of(
            "idempotency_record",
            List.of(
                    Map.of("application", "'seller'"),
                    Map.of("application", "'storefront'"),
                    Map.of("application", "'admin'")));

    /** For which of them a role is, where it is not for all. */
    private static final Map<String, String> APPLICATIONS = Map.of(
            "emporion_seller", "seller",
            "emporion_storefront", "storefront",
            "emporion_operator", "admin");

    /** Columns of any table that name the same thing as the key of another. */
    private static final Map<String, String> NAMED =
            Map.of("purchase_number", "'number-%s'", "user_id", "'user_id-%s'");

    /** The value that opens a store's rows, by the setting that a policy reads. */
    private static final Map<String, String> DOORS = Map.of(
            "app.user_id", "user_id-%s",
            "app.key_hash", "key_hash-%s",
            "app.invitation_hash", "token_hash-%s",
            "app.buyer_email", "email-%s@example.org",
            "app.cart_key", "id-%s",
            "app.purchase_key", "number-%s",
            "app.answers_of", "owner-%s");

    /** What a role has of its own in tables of stores: the platform's rows, whichever store it names. */
    private static final Map<String, Set<String>> OF_PLATFORM =
            Map.of("emporion_operator", Set.of("promotion", "promotion_usage", "promotion_use"));

    /** What is changed in the row of a store before a role tries to insert it, by table: JSON. */
    private static final Map<String, String> AT_FIRST =
            Map.of("tenant", "{\"status\": \"PENDING\", \"opened_at\": null}");

    private Samples() {}

    /** Rows that stand for an application rather than a store: each role tries the one of its own. */
    static String own(String role, String table) {
        return table.equals("idempotency_record") && APPLICATIONS.containsKey(role)
                ? "application = '" + APPLICATIONS.get(role) + "'"
                : "true";
    }

    /** What the rows of a store in a table are told apart by; one row of nothing in particular for most. */
    static List<Map<String, String>> each(String table) {
        return EACH.getOrDefault(table, List.of(Map.of()));
    }

    /** The expression for a column, or null when the catalog says enough. */
    static String value(String table, String column, char store) {
        String known = VALUES.getOrDefault(table + "." + column, NAMED.get(column));
        return known == null ? null : known.replace("%s", String.valueOf(store));
    }

    /** What a store, its user, key, cart or purchase is called in that setting. */
    static String door(String setting, char store) {
        String known = DOORS.get(setting);
        if (known == null) {
            throw new AssertionError("Policies read " + setting + "; say in Samples.DOORS which value opens store a.");
        }
        return known.replace("%s", String.valueOf(store));
    }

    /** Whether a role works on the platform's own rows of that table and never on a store's. */
    static boolean isOfPlatform(String role, String table) {
        return OF_PLATFORM.getOrDefault(role, Set.of()).contains(table);
    }

    static String atFirst(String table) {
        return AT_FIRST.getOrDefault(table, "{}");
    }
}
