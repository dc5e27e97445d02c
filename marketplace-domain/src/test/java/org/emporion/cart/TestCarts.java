package org.emporion.cart;

import java.math.BigDecimal;
import java.time.Clock;
import org.emporion.catalog.Offers;
import org.emporion.kernel.Sql;
import org.emporion.tenancy.TenantScope;

/** Carts built by hand for tests of other features. */
public final class TestCarts {

    private TestCarts() {}

    public static Carts of(Sql sql, TenantScope scope, Clock clock) {
        Offers offers = new Offers(sql);
        return new Carts(sql, clock, scope, new Baskets(sql, offers, new BigDecimal("19")), offers, "EUR");
    }
}
