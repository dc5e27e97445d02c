package org.emporion.selling.cart;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import org.emporion.catalog.category.Categories;
import org.emporion.ground.idempotency.AnsweredCarts;
import org.emporion.ground.personal.PersonalData;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.Sql;
import org.emporion.money.tax.Taxes;
import org.emporion.selling.offer.Offers;
import org.emporion.selling.promotion.Promotions;
import org.emporion.selling.quote.Quotes;

/** Carts built by hand for tests of other features. */
public final class TestCarts {

    private TestCarts() {}

    public static PersonalData exported(CartOfBuyer cartOfBuyer, Carts carts) {
        return new ExportedCart(cartOfBuyer, carts);
    }

    public static Carts of(EntityManager em, TenantScope scope, Clock clock, ReservedForCart reserved) {
        CartRepository stored = new CartRepository(em, new Sql(em));
        return new Carts(stored, clock, scope, baskets(em, clock, reserved), offers(em), fresh(stored, scope, clock));
    }

    public static FilledCarts filled(EntityManager em, TenantScope scope, Clock clock) {
        CartRepository stored = new CartRepository(em, new Sql(em));
        return new FilledCarts(stored, fresh(stored, scope, clock), baskets(em, clock, cart -> Map.of()), offers(em));
    }

    public static CartCurrency currency(EntityManager em, TenantScope scope, Clock clock) {
        return new CartCurrency(
                clock,
                scope,
                new CartRepository(em, new Sql(em)),
                baskets(em, clock, cart -> Map.of()),
                Currencies.USUAL);
    }

    public static CartOfBuyer ofBuyer(EntityManager em, TenantScope scope, Clock clock, Carts carts) {
        return new CartOfBuyer(
                clock, scope, carts, new CartRepository(em, new Sql(em)), baskets(em, clock, cart -> Map.of()));
    }

    public static CartCodes codes(EntityManager em, TenantScope scope, Clock clock, ReservedForCart reserved) {
        return new CartCodes(new CartRepository(em, new Sql(em)), clock, scope, baskets(em, clock, reserved));
    }

    private static NewCarts fresh(CartRepository stored, TenantScope scope, Clock clock) {
        return new NewCarts(stored, clock, scope, Currencies.USUAL);
    }

    private static Offers offers(EntityManager em) {
        return new Offers(new Sql(em), new Categories(em, Clock.systemUTC()));
    }

    private static Baskets baskets(EntityManager em, Clock clock, ReservedForCart reserved) {
        return new Baskets(
                em,
                offers(em),
                new Quotes(Taxes.over(em, clock), new Promotions(em, clock)),
                reserved,
                Clock.systemUTC());
    }

    /** The carts as kept answers know them. */
    public static AnsweredCarts ofAnswers(EntityManager em) {
        return new CartsOfAnswers(new CartRepository(em, new Sql(em)));
    }
}
