package org.emporion.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What each database role can really do, tried on two filled stores, is what db/walls.csv and db/across-stores.csv say. */
class RowWallsIT {

    private static TestDatabase database;

    @BeforeAll
    static void twoStores() throws SQLException {
        database = FilledDatabase.start();
    }

    @Test
    void everyTableHasARowOfEachStore() throws SQLException {
        try (Connection superuser = database.superuser()) {
            Catalog catalog = new Catalog(superuser);
            for (Wall wall : Wall.all()) {
                assertThat(catalog.one("select count(*) from " + wall.table()))
                        .as(wall.table())
                        .isNotEqualTo("0");
                if (wall.kind().equals("TENANT") || wall.isView()) {
                    assertThat(catalog.texts("select tenant_id from " + wall.table()))
                            .as(wall.table())
                            .contains(FilledDatabase.tenant(FilledDatabase.A).toString())
                            .contains(FilledDatabase.tenant(FilledDatabase.B).toString());
                }
            }
        }
    }

    @Test
    void everySettingThatAPolicyReadsOpensADoor() throws SQLException {
        try (Connection superuser = database.superuser()) {
            assertThat(new Catalog(superuser).settings())
                    .contains("app.tenant_id", "app.user_id", "app.key_hash", "app.cart_key", "app.purchase_key")
                    .contains("app.answers_of");
        }
    }

    @Test
    void everyRoleMayDoOnEveryColumnWhatTheTableSaysAndNothingElse() throws SQLException {
        assertThat(new Inspection(database).ofGrants()).isEmpty();
    }

    @Test
    void everyRoleReachesTheRowsOfTheStoreItNamesAndOthersOnlyOnPurpose() throws SQLException {
        assertThat(new Inspection(database).ofRows()).isEmpty();
    }

    @Test
    void noRowOfAStoreNamesARowOfAnother() throws SQLException {
        assertThat(new Inspection(database).ofReferences()).isEmpty();
    }

    @Test
    void notEvenTheOwnerOfTheTablesSeesARow() throws SQLException {
        assertThat(new Inspection(database).ofOwner()).isEmpty();
    }

    /** By list, so that a new table is closed to the storefront until somebody opens it here too. */
    @Test
    void theStorefrontReadsNoCostSupplierCustomerPayoutOrKey() throws SQLException {
        assertThat(new Inspection(database).readableBy("emporion_storefront"))
                .containsExactlyInAnyOrder(
                        "blocked_buyer",
                        "bundle_content",
                        "bundle_part",
                        "cart",
                        "cart_line",
                        "cart_shipping",
                        "catalog_former_slug",
                        "catalog_picture",
                        "catalog_price",
                        "catalog_product",
                        "catalog_sku",
                        "catalog_variant",
                        "category",
                        "chargeback",
                        "chargeback_rule",
                        "chargeback_share",
                        "delivery_option",
                        "delivery_zone",
                        "erasure",
                        "fraud_review",
                        "fraud_rule",
                        "idempotency_record",
                        "journal",
                        "listing_queue",
                        "order_event",
                        "order_inquiry",
                        "order_line",
                        "order_refund",
                        "order_refund_line",
                        "page_session",
                        "parcel",
                        "parcel_line",
                        "payment_attempt",
                        "payment_refund",
                        "picture",
                        "platform_page",
                        "posting",
                        "product",
                        "product_former_slug",
                        "promotion",
                        "promotion_taken",
                        "promotion_usage",
                        "promotion_use",
                        "provider_event",
                        "purchase",
                        "purchase_line",
                        "purchase_store",
                        "reservation",
                        "screened_payment",
                        "seller_order",
                        "shipping_option",
                        "stock_available",
                        "stock_item",
                        "store_name",
                        "store_slug",
                        "store_tax",
                        "storefront_task",
                        "tax_category",
                        "tax_class",
                        "tax_rate",
                        "tenant",
                        "trader_identity",
                        "variant",
                        "variant_price");
    }

    @TestFactory
    Stream<DynamicTest> noRoleCanMoveAWall() {
        List<String> levers = List.of(
                "create table loot (id int)",
                "create function peek() returns int language sql security definer as 'select 1'",
                "alter table product disable row level security",
                "alter table product no force row level security",
                "alter table product owner to current_user",
                "drop policy seller_own on product",
                "create policy mine on product using (true)",
                "grant emporion_owner to current_user",
                "alter role current_user bypassrls",
                "set role emporion_owner",
                "set session_replication_role = replica",
                "copy product to program 'cat'",
                "create temp view peek as select 1; set row_security = off; select count(*) from seller_order",
                "select pg_read_file('/etc/passwd')");
        return TestDatabase.APPLICATION_ROLES.stream().flatMap(role -> levers.stream()
                .map(lever -> DynamicTest.dynamicTest(role + ": " + lever, () -> {
                    try (Visitor visitor = new Visitor(database.connect(role), Map.of())) {
                        assertThat(visitor.attempt(lever).kind()).isIn(Outcome.Kind.DENIED, Outcome.Kind.REFUSED);
                    }
                })));
    }
}
