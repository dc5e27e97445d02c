package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.payment.ProviderPayment.Status;
import org.emporion.selling.fraud.FraudHit;
import org.emporion.selling.fraud.PlatformReviews.ReviewView;
import org.emporion.selling.fraud.ReviewState;
import org.emporion.selling.fraud.ScreeningRule;
import org.junit.jupiter.api.Test;

/** A purchase that looks odd is held with its stock and its money until an admin has decided, and ends as was decided. */
class ReviewIT {

    private static final String ADA = "Ada Admin";

    private final HeldFixture holding = new HeldFixture();
    private final BuyingFixture buying = holding.buying;
    private final CheckoutRequest wish = holding.bigWish();

    @Test
    void whatLooksOddIsHeldWithItsStockAndNothingIsCharged() {
        BuyerPurchase held = buying.checkout.pay(wish);

        assertThat(held.status()).isEqualTo(PurchaseStatus.IN_REVIEW);
        assertThat(held.orders()).isEmpty();
        assertThat(held.review().end()).isNull();
        assertThat(Duration.between(buying.clock.instant(), held.review().until()))
                .isBetween(Duration.ofDays(5), Duration.ofDays(6));
        assertThat(holding.seen(held)).isEqualTo(held);
        assertThat(holding.stillHeld(held)).isTrue();
        assertThat(holding.tasks("purchase.reviewed", held.number())).isEqualTo(1);
        assertThat(holding.tasks("fraud.review", held.number() + ".over")).isEqualTo(1);
        assertThat(buying.call(() -> buying.carts.get(wish.cartId())).groups()).isEmpty();
        ReviewView review = holding.review(held);
        assertThat(review.state()).isEqualTo(ReviewState.OPEN);
        assertThat(review.score()).isEqualTo(70);
        assertThat(review.total()).isEqualTo(held.total());
        assertThat(review.hits())
                .containsExactly(
                        new FraudHit(ScreeningRule.COUNTRY, 40, "US, DE"),
                        new FraudHit(ScreeningRule.AMOUNT, 20, held.total().written()),
                        new FraudHit(ScreeningRule.FIRST_ORDER, 10, ""));
    }

    @Test
    void whatIsReleasedIsPlacedOnceAndItsMoneyTaken() {
        BuyerPurchase held = buying.checkout.pay(wish);
        ReviewView released = holding.decide(reviews -> reviews.release(
                ADA,
                held.number(),
                " Known customer ",
                BasedOn.version(holding.review(held).version())));
        assertThat(released.state()).isEqualTo(ReviewState.RELEASED);
        assertThat(released.decidedBy()).isEqualTo(ADA);
        assertThat(released.reason()).isEqualTo("Known customer");
        assertThat(holding.stillHeld(held)).as("until the shop does it").isTrue();

        holding.works(held);
        holding.works(held);

        BuyerPurchase placed = holding.seen(held);
        assertThat(placed.status()).isEqualTo(PurchaseStatus.PLACED);
        assertThat(placed.orders()).hasSize(1);
        assertThat(holding.orders(held)).isEqualTo(1);
        assertThat(buying.reserved(holding.mill, holding.mug)).isEqualTo(HeldFixture.UNITS);
        assertThat(holding.tasks("payment.capture", HeldFixture.attempt(held))).isEqualTo(1);
        assertThat(holding.tasks("purchase.placed", held.number())).isEqualTo(1);
        assertThat(buying.checkout.pay(wish).status()).isEqualTo(PurchaseStatus.PLACED);
        assertThat(buying.checkout.pay(holding.bigWish()).status())
                .as("whose second order it is")
                .isEqualTo(PurchaseStatus.PLACED);
    }

    @Test
    void whatIsRejectedComesToNothingAndItsBuyerIsTold() {
        BuyerPurchase held = buying.checkout.pay(wish);
        holding.decide(reviews -> reviews.reject(ADA, held.number(), "Stolen card", BasedOn.ANYTHING));

        holding.works(held);
        holding.works(held);

        holding.mustBeOver(held, PurchaseStatus.CANCELLED, BuyerPurchase.ReviewEnd.REJECTED);
        assertThat(holding.tasks("payment.void", HeldFixture.attempt(held))).isEqualTo(1);
        assertThatThrownBy(() -> buying.checkout.pay(wish)).isInstanceOfSatisfying(Conflict.class, refused -> {
            assertThat(refused.code()).isEqualTo("NOT_ACCEPTED");
            assertThat(refused).hasMessageContaining("Nothing was charged").hasMessageNotContaining("Stolen");
        });
        buying.voids.run(new Task("payment.void", Optional.empty(), HeldFixture.attempt(held)));
        assertThat(buying.provider.status(HeldFixture.attempt(held))).isEqualTo(Status.VOIDED);
        holding.receive(held, Status.VOIDED);
        holding.mustBeOver(held, PurchaseStatus.CANCELLED, BuyerPurchase.ReviewEnd.REJECTED);
    }

    @Test
    void whatNobodyDecidesInTimeEndsAndCannotBeDecidedAnyMore() {
        BuyerPurchase held = buying.checkout.pay(wish);
        buying.later(Duration.ofDays(5));
        holding.over(held);
        assertThat(holding.stillHeld(held)).as("there is time left").isTrue();

        buying.later(Duration.ofDays(1));
        holding.over(held);

        holding.mustBeOver(held, PurchaseStatus.CANCELLED, BuyerPurchase.ReviewEnd.TOO_LATE);
        assertThat(holding.review(held).state()).isEqualTo(ReviewState.EXPIRED);
        assertThat(holding.tasks("payment.void", HeldFixture.attempt(held))).isEqualTo(1);
        assertThatThrownBy(() ->
                        holding.decide(reviews -> reviews.release(ADA, held.number(), "Too late", BasedOn.ANYTHING)))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.code()).isEqualTo("REVIEW_DECIDED"));
        buying.later(Duration.ofDays(-6));
    }

    @Test
    void ofTwoAdminsAtOnceTheSecondIsToldWhatTheFirstHasDecided() {
        BuyerPurchase held = buying.checkout.pay(wish);
        BasedOn seen = BasedOn.version(holding.review(held).version());
        holding.decide(reviews -> reviews.reject(ADA, held.number(), "Stolen card", seen));

        assertThatThrownBy(() -> holding.decide(reviews -> reviews.release("Bob", held.number(), "Looks fine", seen)))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class, stale -> assertThat(stale.who()).contains(ADA));
        assertThatThrownBy(() -> holding.decide(
                        reviews -> reviews.release("Bob", held.number(), "Looks fine", BasedOn.ANYTHING)))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.code()).isEqualTo("REVIEW_DECIDED"));
        assertThat(holding.review(held).state()).isEqualTo(ReviewState.REJECTED);
        assertThat(holding.tasks("fraud.review", held.number() + ".decided")).isEqualTo(1);
    }

    @Test
    void aDecisionNeedsAReason() {
        BuyerPurchase held = buying.checkout.pay(wish);
        assertThatThrownBy(() -> holding.decide(reviews -> reviews.reject(ADA, held.number(), " ", BasedOn.ANYTHING)))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .singleElement()
                        .satisfies(field -> assertThat(field.field()).isEqualTo("reason")));
        assertThat(holding.review(held).state()).isEqualTo(ReviewState.OPEN);
    }

    @Test
    void theProvidersWordAndTheSweeperDuringAReviewNeitherPlaceItNorLetGoOfItsMoney() {
        BuyerPurchase held = buying.checkout.pay(wish);

        holding.receive(held, Status.AUTHORISED);
        holding.receive(held, Status.AUTHORISED);
        assertThat(buying.sweeper.check(held.number())).isTrue();

        assertThat(holding.stillHeld(held)).isTrue();
        assertThat(holding.tasks("payment.void", HeldFixture.attempt(held))).isZero();
    }

    @Test
    void aBankThatLetsGoOfTheMoneyDuringAReviewEndsIt() {
        BuyerPurchase held = buying.checkout.pay(wish);

        holding.receive(held, Status.VOIDED);

        holding.mustBeOver(held, PurchaseStatus.FAILED, BuyerPurchase.ReviewEnd.PAYMENT_GONE);
        assertThat(holding.review(held).state()).isEqualTo(ReviewState.EXPIRED);
    }

    @Test
    void whatIsReleasedAfterItsMoneyIsGoneIsNotPlaced() {
        BuyerPurchase held = buying.checkout.pay(wish);
        buying.provider.letsGo(HeldFixture.attempt(held));
        holding.decide(reviews -> reviews.release(ADA, held.number(), "Looks fine", BasedOn.ANYTHING));

        holding.works(held);

        holding.mustBeOver(held, PurchaseStatus.FAILED, BuyerPurchase.ReviewEnd.PAYMENT_GONE);
        assertThat(holding.tasks("payment.capture", HeldFixture.attempt(held))).isZero();
    }

    @Test
    void whatIsReleasedAfterItsStoreHasStoppedSellingIsNotPlacedAndItsMoneyLetGo() {
        BuyerPurchase held = buying.checkout.pay(wish);
        TestStores.move(buying.shop.database(), holding.mill, StoreStatus.SUSPENDED);
        holding.decide(reviews -> reviews.release(ADA, held.number(), "Looks fine", BasedOn.ANYTHING));

        holding.works(held);

        holding.mustBeOver(held, PurchaseStatus.FAILED, BuyerPurchase.ReviewEnd.NOT_PLACED);
        assertThat(holding.seen(held).closedStore()).isNotEmpty();
        assertThat(holding.tasks("payment.void", HeldFixture.attempt(held))).isEqualTo(1);
    }

    @Test
    void whoeverPaysForTheSameCartAgainIsToldThatItIsBoughtAndChargedOnce() {
        BuyerPurchase held = buying.checkout.pay(wish);

        assertThat(buying.checkout.pay(wish).number()).isEqualTo(held.number());
        CheckoutRequest another = holding.wish(wish.cartId(), "tok_approve");
        assertThatThrownBy(() -> buying.checkout.pay(another))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.code()).isEqualTo(Checkout.CART_BOUGHT));
        assertThat(buying.call(() -> buying.paidCarts.boughtWith(wish.cartId())))
                .contains(held.number());
        assertThat(holding.stillHeld(held)).isTrue();
    }

    @Test
    void theCartIsFreeForSomethingElseDuringAReviewAndKeepsItWhenTheReviewEnds() {
        BuyerPurchase held = buying.checkout.pay(wish);
        buying.call(() -> buying.carts.add(wish.cartId(), holding.mug, 2));
        holding.decide(reviews -> reviews.release(ADA, held.number(), "Looks fine", BasedOn.ANYTHING));

        holding.works(held);

        assertThat(buying.call(() -> buying.carts.get(wish.cartId()))
                        .groups()
                        .get(0)
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.quantity()).isEqualTo(2));
        assertThat(buying.checkout
                        .pay(holding.wish(wish.cartId(), "tok_approve"))
                        .status())
                .isEqualTo(PurchaseStatus.PLACED);
        assertThat(buying.reserved(holding.mill, holding.mug)).isEqualTo(HeldFixture.UNITS + 2);
    }

    @Test
    void whatIsReleasedAndCannotBePlacedTimeAfterTimeIsGivenUp() {
        BuyerPurchase held = buying.checkout.pay(wish);
        holding.decide(reviews -> reviews.release(ADA, held.number(), "Looks fine", BasedOn.ANYTHING));
        Task task = HeldFixture.task(held, "decided");

        assertThat(buying.decided.givesUp(task, new IllegalStateException("lost"), 2))
                .isFalse();
        assertThat(buying.decided.givesUp(task, new IllegalStateException("lost"), 3))
                .isTrue();

        holding.mustBeOver(held, PurchaseStatus.FAILED, BuyerPurchase.ReviewEnd.NOT_PLACED);
        assertThat(holding.tasks("payment.void", HeldFixture.attempt(held))).isEqualTo(1);
    }
}
