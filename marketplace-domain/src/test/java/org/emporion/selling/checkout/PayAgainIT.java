package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.junit.jupiter.api.Test;

/** A payment that does not come is told, and the same cart can be paid again as long as it is to be had. */
class PayAgainIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 1);
    private final PayAgain payAgain = new PayAgain(new Purchases(buying.transactions.entityManager(), buying.scope));

    @Test
    void whoNeverConfirmsIsWrittenToOnceAndPaysTheSameCartAgain() {
        String cart = buying.aCartWith(mug);
        BuyerPurchase lost = buying.pay(cart, "tok_challenge");
        assertThat(again(lost)).as("it can still be confirmed").isEmpty();

        buying.later(Duration.ofHours(1));
        assertThat(buying.sweeper.check(lost.number())).isTrue();
        buying.sweeper.check(lost.number());

        assertThat(buying.seen(lost.number()).status()).isEqualTo(PurchaseStatus.FAILED);
        assertThat(letters(lost)).isEqualTo(1);
        assertThat(again(lost)).isEqualTo(cart);
        assertThat(buying.call(() -> payAgain.lost(lost.number())).orElseThrow().email())
                .isEqualTo("ann@example.com");

        assertThat(buying.pay(cart, "tok_approve").status()).isEqualTo(PurchaseStatus.PLACED);
        assertThat(again(lost)).as("it is bought").isEmpty();
        assertThat(buying.call(() -> payAgain.lost(lost.number())))
                .as("nothing to write any more")
                .isEmpty();
    }

    @Test
    void whatOthersHaveBoughtMeanwhileIsToldAtTheCheckout() {
        String cart = buying.aCartWith(mug);
        BuyerPurchase lost = buying.pay(cart, "tok_challenge");
        buying.later(Duration.ofHours(1));
        buying.sweeper.check(lost.number());
        buying.payAs("other@example.com", buying.aCartWith(mug));

        assertThat(again(lost)).isEqualTo(cart);
        assertThatThrownBy(() -> buying.pay(cart, "tok_approve"))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.code()).isEqualTo("OUT_OF_STOCK"));
    }

    @Test
    void whoIsToldAtOnceOrPaysOtherwiseIsNotWrittenTo() {
        String cart = buying.aCartWith(mug);
        assertThatThrownBy(() -> buying.pay(cart, "tok_decline")).isInstanceOf(RuleViolated.class);
        BuyerPurchase left = buying.pay(cart, "tok_challenge");
        buying.later(Duration.ofMinutes(1));

        assertThat(buying.pay(cart, "tok_approve").status()).isEqualTo(PurchaseStatus.PLACED);
        assertThat(letters(left)).isZero();
        assertThat(again(left)).isEmpty();
    }

    @Test
    void whatAPurchaseAsksForIsShownByStoreUntilItsStoresHaveIt() {
        Seat yard = buying.aShippingStore();
        String cart = buying.aCartWith(mug, buying.aMug(yard, 5));
        BuyerPurchase lost = buying.pay(cart, "tok_challenge");
        List<BuyerOrders.AskedPart> begun = asked(lost);
        buying.later(Duration.ofHours(1));
        buying.sweeper.check(lost.number());

        assertThat(begun).hasSize(2).allSatisfy(part -> {
            assertThat(part.lines()).hasSize(1).allMatch(line -> line.quantity() == 1 && line.open() == 1);
            assertThat(part.costs().items().plus(part.costs().shipping())).isEqualTo(part.total());
        });
        assertThat(begun.get(0).total().plus(begun.get(1).total())).isEqualTo(lost.total());
        assertThat(asked(lost)).as("nothing came of it").isEqualTo(begun);
        assertThat(insteadOf(lost)).isEmpty();

        BuyerPurchase second = buying.pay(cart, "tok_approve");
        assertThat(asked(second)).isEmpty();
        assertThat(insteadOf(lost)).contains(new PaidCarts.Instead(second.number(), false));
        assertThat(insteadOf(second)).isEmpty();
    }

    private List<BuyerOrders.AskedPart> asked(BuyerPurchase purchase) {
        return buying.call(() -> buying.orders.asked(purchase.number()));
    }

    private Optional<PaidCarts.Instead> insteadOf(BuyerPurchase lost) {
        return buying.call(
                () -> new PaidCarts(buying.clock, new Purchases(buying.transactions.entityManager(), buying.scope))
                        .boughtInsteadOf(lost.number()));
    }

    /** The cart to pay again; empty when there is none. */
    private String again(BuyerPurchase lost) {
        return buying.call(() -> payAgain.cart(lost.number())).orElse("");
    }

    private long letters(BuyerPurchase lost) {
        return buying.call(() -> new Sql(buying.transactions.entityManager())
                .count(
                        "select count(*) as n from storefront_task where task_name = 'purchase.failed' and task_instance = ?",
                        "-/" + lost.number()));
    }
}
