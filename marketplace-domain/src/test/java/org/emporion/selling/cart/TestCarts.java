package org.emporion.selling.cart;

import java.math.BigDecimal;
import java.time.Clock;
import org.emporion.ground.personal.PersonalData;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Sql;
import org.emporion.money.tax.Taxes;
import org.emporion.selling.offer.Offers;
import org.emporion.selling.quote.Quotes;

/** Carts built by hand for tests of other features. */
public final class TestCarts {

    private TestCarts() {}

    public static PersonalData exported(CartOfBuyer cartOfBuyer, Carts carts) {
        return new ExportedCart(cartOfBuyer, carts);
    }

    public static Carts of(Sql sql, TenantScope scope, Clock clock) {
        Offers offers = new Offers(sql);
        return new Carts(
                sql,
                clock,
                scope,
                new Baskets(sql, offers, new Quotes(new Taxes(new BigDecimal("19")))),
                offers,
                "EUR");
    }
}
