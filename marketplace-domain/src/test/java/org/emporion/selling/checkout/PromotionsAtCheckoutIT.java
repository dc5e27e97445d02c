package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.emporion.selling.promotion.TestPromotions.ANN;
import static org.emporion.selling.promotion.TestPromotions.eurosOff;
import static org.emporion.selling.promotion.TestPromotions.percentOff;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Money;
import org.emporion.kernel.OverheardDriver;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.promotion.PromotionChange;
import org.emporion.selling.promotion.PromotionView;
import org.emporion.selling.promotion.PromotionView.Gives;
import org.emporion.selling.promotion.PromotionView.Limits;
import org.emporion.selling.promotion.SellerPromotions;
import org.emporion.selling.promotion.TestPromotions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Promotions from the cart to the order, on the real tables. A mug costs 19.90 and its delivery 4.90. */
class PromotionsAtCheckoutIT {

    private static final Limits ONCE = new Limits(1L, null, false, null);
    private static final Limits ONCE_EACH = new Limits(null, 1L, false, null);
    private static final Limits FIRST = new Limits(null, null, true, null);

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 1_000);
    private final List<UUID> ofPlatform = new ArrayList<>();

    @AfterEach
    void thePlatformGivesNothingMore() {
        ofPlatform.forEach(id -> TestPromotions.ofPlatform(
                buying.shop.database(), buying.clock, admin -> admin.stop(ANN, id, BasedOn.ANYTHING)));
    }

    @Test
    void whoIsTooLateIsToldAndPaysWithoutItNext() {
        gives(eurosOff("ONCE", "5.00", ONCE));
        String first = cartWith("ONCE");
        String second = cartWith("ONCE");
        buying.payAs("first@example.com", first);

        refused(() -> buying.payAs("second@example.com", second), "PROMOTION_ENDED", "codes.ONCE");

        assertThat(cart(second).codes()).isEmpty();
        assertThat(buying.payAs("second@example.com", second).total()).isEqualTo(euros("24.80"));
    }

    @Test
    void whatWasTakenComesBackWhenThePaymentFails() {
        PromotionView once = gives(eurosOff("ONCE", "5.00", ONCE));
        String cart = cartWith("ONCE");

        assertThatThrownBy(() -> buying.pay(cart, "tok_decline"))
                .isInstanceOfSatisfying(RuleViolated.class, declined -> assertThat(declined.code())
                        .isEqualTo("PAYMENT_DECLINED"));

        assertThat(now(once).uses()).isZero();
        assertThat(buying.pay(cart, "tok_approve").total()).isEqualTo(euros("19.80"));
        assertThat(now(once).cost()).isEqualTo(euros("5.00"));
    }

    @Test
    void aBuyerIsKnownAgainByTheEmailHoweverItIsWritten() {
        gives(eurosOff("ONCE-EACH", "5.00", ONCE_EACH));
        buying.payAs("hanna@example.com", cartWith("ONCE-EACH"));
        String again = cartWith("ONCE-EACH");

        refused(() -> buying.payAs("Hanna+shop@Example.com", again), "PROMOTION_NOT_FOR_BUYER", "codes.ONCE-EACH");

        assertThat(buying.payAs("luca@example.com", cartWith("ONCE-EACH")).total())
                .isEqualTo(euros("19.80"));
    }

    @Test
    void whatABuyerHasBoughtBeforeIsCountedHoweverMuchItIs() {
        gives(eurosOff("ONCE-EACH", "5.00", ONCE_EACH));
        List<String> first = asked("few@example.com", cartWith("ONCE-EACH"));
        for (int i = 0; i < 3; i++) {
            buying.payAs("many@example.com", buying.aCartWith(mug));
        }

        assertThat(first).hasSize(1);
        assertThat(asked("many@example.com", cartWith("ONCE-EACH"))).isEqualTo(first);
    }

    /** What is asked about former uses when somebody pays. */
    private List<String> asked(String email, String cart) {
        return OverheardDriver.during(() -> buying.payAs(email, cart)).stream()
                .filter(sql -> sql.contains("promotion_taken"))
                .toList();
    }

    @Test
    void aFirstOrderOfAStoreIsTheFirstWithThatStore() {
        Seat yard = buying.aShippingStore();
        buying.payAs("olga@example.com", buying.aCartWith(buying.aMug(yard, 10)));
        gives(eurosOff("WELCOME", "5.00", FIRST));

        assertThat(buying.payAs("olga@example.com", cartWith("WELCOME")).total())
                .isEqualTo(euros("19.80"));
        String second = cartWith("WELCOME");
        refused(() -> buying.payAs("olga@example.com", second), "PROMOTION_NOT_FOR_BUYER", "codes.WELCOME");
    }

    @Test
    void whatWasOpenedWithAPromotionKeepsItWhenThatEndsWhileTheBuyerPays() {
        PromotionView sale = gives(eurosOff("SALE", "5.00", Limits.NONE));
        String paying = cartWith("SALE");
        String waiting = cartWith("SALE");
        BuyerPurchase pending = buying.pay(paying, "tok_challenge");
        store(seller -> seller.stop(mill, sale.id(), BasedOn.ANYTHING));

        refused(() -> buying.payAs("late@example.com", waiting), "PROMOTION_ENDED", "codes.SALE");
        var confirmed = buying.provider.confirm(pending.number() + "-1");
        buying.call(() -> buying.completion.settle(pending.number() + "-1", confirmed));

        assertThat(buying.seen(pending.number()).total()).isEqualTo(euros("19.80"));
        assertThat(now(sale).uses()).isEqualTo(1);
        assertThat(store(seller -> seller.uses(mill, sale.id(), Page.Request.first(10)))
                        .items())
                .extracting(PromotionView.Use::purchase, PromotionView.Use::saved)
                .containsExactly(tuple(pending.number(), euros("5.00")));
    }

    @Test
    void whoBearsAPromotionPaysForIt() {
        gives(percentOff("10"));
        platformGives(eurosOff("PLATFORM", "3.00", Limits.NONE));
        String cart = cartWith("PLATFORM");
        assertThat(cart(cart).savings())
                .extracting(Cart.Saving::name, Cart.Saving::code, Cart.Saving::amount)
                .containsExactly(tuple("10% off", null, euros("1.99")), tuple("€3.00 off", "PLATFORM", euros("3.00")));

        BuyerPurchase bought = buying.pay(cart, "tok_approve");

        assertThat(bought.total()).isEqualTo(euros("19.81"));
        assertThat(bought.orders().get(0).costs().savings())
                .extracting(saving -> saving.name(), saving -> saving.ofPlatform(), saving -> saving.amount())
                .containsExactly(tuple("10% off", false, euros("1.99")), tuple("€3.00 off", true, euros("3.00")));
        assertThat(posted("BUYER_PAYMENTS")).isEqualTo(1_981);
        assertThat(posted("PLATFORM_DISCOUNTS")).isEqualTo(300);
        assertThat(posted("PLATFORM_COMMISSION"))
                .as("10 % of 17.91, which the mug is sold for")
                .isEqualTo(-179);
        assertThat(posted("SELLER_PAYABLE") + posted("SELLER_TAX") + posted("PLATFORM_COMMISSION"))
                .as("the store is owed what is left without the platform's promotion")
                .isEqualTo(-2_281);
    }

    @Test
    void everyCodeSaysWhatComesOfIt() {
        gives(with("DEAR", Gives.amount(euros("5.00")), euros("24.00")));
        gives(with("THREE", Gives.takeForPay(3L, 2L), null));
        PromotionView over = gives(eurosOff("OVER", "5.00", Limits.NONE));
        store(seller -> seller.stop(mill, over.id(), BasedOn.ANYTHING));
        gives(with(null, Gives.freeShipping(), euros("20.00")));
        String cart = buying.aCartWith(mug);

        assertThat(code(cart, " dear ").codes())
                .extracting(Cart.Code::code, given -> given.problem().code(), given -> given.problem()
                        .detail())
                .containsExactly(tuple("DEAR", "CODE_BELOW_THRESHOLD", "\"€5.00 off\" needs goods for €4.10 more."));
        assertThat(code(cart, "three").codes())
                .extracting(given -> given.problem().code())
                .containsExactly("CODE_BELOW_THRESHOLD", "CODE_TOO_FEW");
        assertThat(cart(cart).nearly()).containsExactly("Only €0.10 more for \"Free delivery\".");
        notTaken(cart, "over", "CODE_ENDED");
        notTaken(cart, "nonsense", "CODE_UNKNOWN");
        notTaken(cart, "", "REQUIRED");
        notTaken(cart, "x".repeat(300), "LENGTH");
        notTaken(cart, "dear dear", "CODE_UNKNOWN");
        Seat yard = buying.aShippingStore();
        TestPromotions.inStore(
                buying.shop.database(),
                yard,
                buying.clock,
                seller -> seller.create(yard, eurosOff("YARD", "5.00", Limits.NONE)));
        notTaken(cart, "YARD", "CODE_UNKNOWN");
        Cart without = buying.call(() -> buying.cartCodes.remove(cart, "Dear", BasedOn.ANYTHING));
        assertThat(without.codes()).extracting(Cart.Code::code).containsExactly("THREE");
    }

    @Test
    void aCodeThatBeginsLaterOrHasEndedByItselfIsToldSo() {
        PromotionChange later = new PromotionChange(
                Optional.of("Advent"),
                Optional.of("ADVENT"),
                null,
                Optional.of(Gives.percent(BigDecimal.TEN, null)),
                null,
                null,
                Optional.of(buying.clock.instant().plusSeconds(600)),
                Optional.of(buying.clock.instant().plusSeconds(1_200)),
                null,
                null,
                null);
        gives(later);
        String cart = buying.aCartWith(mug);

        notTaken(cart, "ADVENT", "CODE_NOT_YET");
        buying.later(Duration.ofSeconds(700));
        assertThat(code(cart, "ADVENT").totals().discount()).isEqualTo(euros("1.99"));
        buying.later(Duration.ofSeconds(700));
        assertThat(cart(cart).codes())
                .extracting(given -> given.problem().code())
                .containsExactly("CODE_ENDED");
        assertThat(cart(cart).totals().discount().minor()).isZero();
    }

    @Test
    void whatWasUsedIsStoppedAndNotDeleted() {
        PromotionView sale = gives(eurosOff("SALE", "5.00", Limits.NONE));
        buying.pay(cartWith("SALE"), "tok_approve");

        refused(
                () -> store(seller -> {
                    seller.delete(mill, sale.id(), BasedOn.ANYTHING);
                    return null;
                }),
                "PROMOTION_USED");
    }

    private PromotionView gives(PromotionChange change) {
        return store(seller -> seller.create(mill, change));
    }

    private PromotionView platformGives(PromotionChange change) {
        PromotionView made =
                TestPromotions.ofPlatform(buying.shop.database(), buying.clock, admin -> admin.create(ANN, change));
        ofPlatform.add(made.id());
        return made;
    }

    private <T> T store(Function<SellerPromotions, T> work) {
        return TestPromotions.inStore(buying.shop.database(), mill, buying.clock, work);
    }

    private PromotionView now(PromotionView promotion) {
        return store(seller -> seller.get(mill, promotion.id()));
    }

    private static PromotionChange with(String code, Gives gives, Money threshold) {
        return TestPromotions.with(code, gives, threshold, Limits.NONE);
    }

    private String cartWith(String code) {
        String cart = buying.aCartWith(mug);
        code(cart, code);
        return cart;
    }

    private Cart code(String cart, String code) {
        return buying.call(() -> buying.cartCodes.add(cart, code));
    }

    private Cart cart(String id) {
        return buying.call(() -> buying.carts.get(id));
    }

    private void notTaken(String cart, String code, String problem) {
        assertThatThrownBy(() -> code(cart, code))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(tuple("code", problem)));
    }

    private static void refused(ThrowingCallable call, String code, String... fields) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Failure.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.fields()).extracting("field").containsExactly((Object[]) fields);
        });
    }

    private long posted(String account) {
        return buying.count(mill, "select coalesce(sum(amount_minor), 0) as n from posting where account = ?", account);
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
