package org.emporion.selling.promotion;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.emporion.catalog.category.Categories;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TestDatabase;
import org.emporion.selling.promotion.PromotionView.Gives;
import org.emporion.selling.promotion.PromotionView.Goods;
import org.emporion.selling.promotion.PromotionView.Limits;

/** Promotions of stores and of the platform, for tests of this and other features. */
public final class TestPromotions {

    public static final String ANN = "ann@platform.example";

    private TestPromotions() {}

    /** Does something with the promotions of a store, as its seller may. */
    public static <T> T inStore(TestDatabase database, Seat seat, Clock clock, Function<SellerPromotions, T> work) {
        return database.as("emporion_seller", em -> scope(em)
                .within(seat.tenant(), seat.actor(), () -> work.apply(new SellerPromotions(book(em, clock)))));
    }

    /** Does something with the promotions of the platform, as its admins may. */
    public static <T> T ofPlatform(TestDatabase database, Clock clock, Function<PlatformPromotions, T> work) {
        return database.as(
                "emporion_operator",
                em -> work.apply(new PlatformPromotions(book(em, clock), scope(em), Currencies.USUAL)));
    }

    /** So much off everything, by itself. */
    public static PromotionChange percentOff(String percent) {
        return with(null, Gives.percent(new BigDecimal(percent), null), null, Limits.NONE);
    }

    /** So many euros off everything, for whoever knows the code. */
    public static PromotionChange eurosOff(String code, String amount, Limits limits) {
        return with(code, Gives.amount(Money.parse(amount, "EUR")), null, limits);
    }

    public static PromotionChange with(String code, Gives gives, Money threshold, Limits limits) {
        return PromotionChange.all(gives.written(), code, "EUR", gives, Goods.ALL, threshold, null, null, limits, true);
    }

    /** No promotions, and no database that could have any. */
    public static Promotions none() {
        return new Promotions(null, null) {
            @Override
            public Found of(Collection<TenantId> stores, String currency, Collection<String> codes) {
                return Found.NOTHING;
            }
        };
    }

    /** Only this is said of it. */
    static PromotionChange called(String name) {
        return new PromotionChange(Optional.of(name), null, null, null, null, null, null, null, null, null, null);
    }

    private static PromotionBook book(EntityManager em, Clock clock) {
        return new PromotionBook(
                new PromotionRepository(em),
                new Categories(em, clock),
                new LastChange(new Sql(em)),
                clock,
                Currencies.USUAL);
    }

    private static TenantScope scope(EntityManager em) {
        return new TenantScope(em, new Sql(em));
    }
}
