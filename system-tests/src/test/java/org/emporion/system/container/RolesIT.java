package org.emporion.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.emporion.discovery.search.Listings;
import org.emporion.discovery.search.SearchRebuilds;
import org.emporion.ground.signal.ListingKey;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.NotFound;
import org.emporion.selling.cart.Carts;
import org.emporion.store.store.TenantDirectory;
import org.junit.jupiter.api.Test;

/**
 * The facades of each actor work under the database role of their application, and the database refuses them under that of
 * another; no role reaches tables that are none of its business, and the owner of all tables sees no store.
 */
class RolesIT extends InContainer {

    private static final String DENIED = "permission denied";

    @Inject
    Carts carts;

    @Inject
    TenantDirectory directory;

    @Inject
    Listings listings;

    @Inject
    SearchRebuilds rebuilds;

    @Test
    void sellersWorkInTheirStoresUnderTheRoleOfThePortal() {
        Seat mill = aStore();

        assertThat(roleOf(Pool.SELLER)).isEqualTo("emporion_seller");
        shipsOnly(mill, "By mule");
        assertThat(waysToShip(mill)).containsExactly("By mule");

        refuses(Pool.STOREFRONT, () -> shipsOnly(mill, "By thief"));
        refuses(Pool.OPERATOR, () -> waysToShip(mill));
        refuses(Pool.SELLER, () -> count("cart"));
    }

    @Test
    void buyersFillCartsUnderTheRoleOfTheStorefront() {
        assertThat(roleOf(Pool.STOREFRONT)).isEqualTo("emporion_storefront");
        String cart = pools.as(Pool.STOREFRONT, () -> carts.create(null).id());
        assertThat(pools.as(Pool.STOREFRONT, () -> carts.find(cart))).isPresent();

        refuses(Pool.SELLER, () -> carts.find(cart));
        refuses(Pool.INDEXER, () -> carts.find(cart));
        refuses(Pool.STOREFRONT, () -> count("variant_cost"));
        refuses(Pool.STOREFRONT, () -> count("tenant_legal"));
    }

    @Test
    void adminsDecideUnderTheRoleOfThePlatform() {
        UUID mill = aStore().tenant().value();

        assertThat(roleOf(Pool.OPERATOR)).isEqualTo("emporion_operator");
        assertThatThrownBy(() -> reject(mill)).as("no row to be seen").isInstanceOf(NotFound.class);
        refuses(Pool.STOREFRONT, () -> reject(mill));
        pools.as(Pool.OPERATOR, () -> reject(mill));

        assertThat(pools.as(Pool.OPERATOR, () -> directory.view(mill)).status()).isEqualTo(StoreStatus.REJECTED);
        refuses(Pool.OPERATOR, () -> count("api_key"));
        refuses(Pool.OPERATOR, () -> count("variant_cost"));
    }

    @Test
    void theIndexerReadsListingsOfAllStoresAndNothingElse() {
        List<ListingKey> none = List.of();

        assertThat(roleOf(Pool.INDEXER)).isEqualTo("emporion_indexer");
        assertThat(pools.as(Pool.INDEXER, () -> listings.read(none))).isEmpty();
        refuses(Pool.SELLER, () -> listings.read(none));
        refuses(Pool.STOREFRONT, () -> rebuilds.claim(Duration.ofMillis(1)));
        refuses(Pool.INDEXER, () -> count("seller_order"));
        refuses(Pool.INDEXER, () -> count("membership"));
    }

    @Test
    void theOwnerOfTheTablesSeesNoStore() {
        Seat mill = aStore();

        assertThat(roleOf(Pool.INSTALLATION)).isEqualTo("emporion_owner");
        assertThat(owned("shipping_option")).isEqualTo("emporion_owner");
        assertThat(pools.as(Pool.INSTALLATION, () -> count("shipping_option"))).isZero();
        assertThat(pools.as(Pool.INSTALLATION, () -> count("audit_entry"))).isZero();
        assertThat(waysToShip(mill)).isNotEmpty();
    }

    private void reject(UUID store) {
        supervision.reject("ops@emporion.example", store, "No mill.", BasedOn.ANYTHING);
    }

    private void refuses(Pool pool, Runnable work) {
        assertThatThrownBy(() -> pools.as(pool, work)).as("%s", pool).hasStackTraceContaining(DENIED);
    }

    private long count(String table) {
        return transactions.run(() -> sql.count("select count(*) as n from " + table));
    }

    private String roleOf(Pool pool) {
        return pools.as(pool, () -> transactions.run(() -> text("select session_user::text as t")));
    }

    private String owned(String table) {
        return transactions.run(() -> text("select tableowner::text as t from pg_tables where tablename = ?", table));
    }

    private String text(String query, Object... arguments) {
        return sql.one(row -> row.text("t"), query, arguments).orElseThrow();
    }
}
