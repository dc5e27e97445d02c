package org.emporion.selling.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

/** What is cleared away and what stays, on a real PostgreSQL as the storefront's role. */
class AbandonedCartsIT {

    private final TestDatabase database = TestDatabase.start();
    private final Instant now = Instant.now();

    @Test
    void theCartOfAGuestGoesWithItsLinesAfterAMonthAndNoOther() {
        String old = aCart(null, Duration.ofDays(31));
        String young = aCart(null, Duration.ofDays(29));
        String ofSomebody = aCart("user-" + Ids.next(), Duration.ofDays(400));

        database.as("emporion_storefront", em -> {
            new AbandonedCarts(new Sql(em), Clock.fixed(now, ZoneOffset.UTC)).run();
            return null;
        });

        assertThat(rows("cart", "id", old)).isZero();
        assertThat(rows("cart_line", "cart_id", old)).isZero();
        assertThat(rows("cart", "id", young)).isEqualTo(1);
        assertThat(rows("cart_line", "cart_id", young)).isEqualTo(1);
        assertThat(rows("cart", "id", ofSomebody)).isEqualTo(1);
    }

    @Test
    void withoutItsKeyNoOtherCartIsSeen() {
        String young = aCart(null, Duration.ofDays(29));
        String ofSomebody = aCart("user-" + Ids.next(), Duration.ofDays(400));

        List<String> seen = database.as(
                "emporion_storefront", em -> new Sql(em).list(row -> row.text("id"), "select id from cart"));

        assertThat(seen).doesNotContain(young, ofSomebody);
    }

    private String aCart(String buyer, Duration untouched) {
        String id = "cart-" + Ids.next();
        database.as("emporion_storefront", em -> {
            Sql sql = new Sql(em);
            new TenantScope(em, sql).openCart(id);
            Instant then = now.minus(untouched);
            sql.update(
                    "insert into cart (id, buyer_id, currency, created_at, updated_at) values (?, ?, 'EUR', ?, ?)",
                    id,
                    buyer,
                    then,
                    then);
            return sql.update(
                    "insert into cart_line (cart_id, id, tenant_id, variant_id, quantity, seen_price_minor, seen_currency, added_at)"
                            + " values (?, ?, ?, ?, 1, 100, 'EUR', ?)",
                    id,
                    Ids.next(),
                    Ids.next(),
                    Ids.next(),
                    then);
        });
        return id;
    }

    private long rows(String table, String column, String cart) {
        return database.as("emporion_storefront", em -> {
            Sql sql = new Sql(em);
            new TenantScope(em, sql).openCart(cart);
            return sql.count("select count(*) as n from " + table + " where " + column + " = ?", cart);
        });
    }
}
