package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.metrics.TestCounts;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.payment.ProviderPayment.Status;
import org.emporion.orders.view.OrderStatus;
import org.emporion.selling.cart.Cart;
import org.junit.jupiter.api.Test;

/** Paying for a cart, with every answer that a provider may give or not give. */
class CheckoutIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final Seat yard = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 5);
    private final UUID bowl = buying.aMug(yard, 5);

    @Test
    void oneCartOverTwoStoresBecomesOnePurchaseWithOneOrderEach() {
        String cart = buying.aCartWith(mug, bowl);

        BuyerPurchase placed = buying.pay(cart, "tok_approve");

        assertThat(placed.status()).isEqualTo(PurchaseStatus.PLACED);
        assertThat(placed.total()).hasToString("49.60 EUR");
        assertThat(placed.orders())
                .extracting(order -> order.total().toString())
                .containsExactly("24.80 EUR", "24.80 EUR");
        assertThat(placed.orders()).allMatch(order -> order.status() == OrderStatus.NEW);
        assertThat(placed.totals().tax()).hasToString("7.92 EUR");
        assertThat(buying.seen(placed.number()).orders()).isEqualTo(placed.orders());
        assertThat(buying.reserved(mill, mug)).isEqualTo(1);
        assertThat(buying.call(() -> buying.carts.get(cart)).groups()).isEmpty();
        assertThat(buying.counted)
                .containsExactly(
                        Counted.once("emporion_purchases_placed").with("currency", "EUR"),
                        Counted.of("emporion_purchases_placed_minor", 4960).with("currency", "EUR"),
                        Counted.of("emporion_orders_placed", 2).with("currency", "EUR"));
    }

    @Test
    void theBookOfEachStoreBalancesWithTenPercentOfTheItemsForThePlatform() {
        buying.pay(buying.aCartWith(mug, bowl), "tok_approve");

        assertThat(posted("BUYER_PAYMENTS")).isEqualTo(2480);
        assertThat(posted("SELLER_PAYABLE")).isEqualTo(-1885);
        assertThat(posted("SELLER_TAX")).isEqualTo(-396);
        assertThat(posted("PLATFORM_COMMISSION")).isEqualTo(-199);
    }

    @Test
    void aDeclineLeavesNothingBehindAndAnotherCardMayBeTried() {
        String cart = buying.aCartWith(mug, bowl);
        String key = Ids.next().toString();

        assertThatThrownBy(() -> buying.pay(cart, key, "tok_decline")).satisfies(code("PAYMENT_DECLINED"));
        assertThatThrownBy(() -> buying.pay(cart, key, "tok_decline")).satisfies(code("PAYMENT_DECLINED"));

        assertThat(buying.reserved(mill, mug) + buying.reserved(yard, bowl)).isZero();
        assertThat(buying.counted).containsExactly(Counted.once("emporion_payments_declined"));
        assertThat(buying.pay(cart, "tok_approve").status()).isEqualTo(PurchaseStatus.PLACED);
    }

    @Test
    void theSameKeyIsTheSamePurchase() {
        String cart = buying.aCartWith(mug);
        String key = Ids.next().toString();

        BuyerPurchase first = buying.pay(cart, key, "tok_approve");
        BuyerPurchase again = buying.pay(cart, key, "tok_approve");

        assertThat(again).isEqualTo(first);
        assertThat(buying.reserved(mill, mug)).isEqualTo(1);
        assertThatThrownBy(() -> buying.pay(cart, key, "tok_other")).satisfies(code("KEY_REUSED"));
    }

    @Test
    void anAnswerThatNeverCameIsFoundOutWhenTheChargeSucceeded() {
        BuyerPurchase pending = buying.pay(buying.aCartWith(mug), "tok_timeout_approved");
        assertThat(pending.status()).isEqualTo(PurchaseStatus.PENDING_PAYMENT);
        assertThat(buying.reserved(mill, mug)).isEqualTo(1);

        assertThat(buying.sweeper.check(pending.number())).isTrue();

        assertThat(buying.seen(pending.number()).status()).isEqualTo(PurchaseStatus.PLACED);
    }

    @Test
    void whenTheWebhookIsFirstTheWaitingBuyerGetsTheOrdersAllTheSame() {
        for (String token : new String[] {"tok_approve", "tok_timeout_approved"}) {
            String cart = buying.aCartWith(mug);
            buying.provider.beforeAnswer(() -> webhookFor(cart));

            BuyerPurchase placed = buying.pay(cart, token);

            assertThat(placed.status()).isEqualTo(PurchaseStatus.PLACED);
            assertThat(placed.orders()).hasSize(1);
            assertThat(placed).isEqualTo(buying.seen(placed.number()));
        }
    }

    @Test
    void whenTheWebhookIsFirstToTellOfADeclineTheWaitingBuyerIsToldSoAllTheSame() {
        String cart = buying.aCartWith(mug);
        String key = Ids.next().toString();
        buying.provider.beforeAnswer(() -> webhookFor(cart));

        assertThatThrownBy(() -> buying.pay(cart, key, "tok_decline")).satisfies(code("PAYMENT_DECLINED"));
        buying.provider.beforeAnswer(() -> {});
        assertThatThrownBy(() -> buying.pay(cart, key, "tok_decline")).satisfies(code("PAYMENT_DECLINED"));
        assertThat(buying.reserved(mill, mug)).isZero();
    }

    @Test
    void anAnswerThatNeverCameIsVoidedBeforeAnythingIsReleased() {
        BuyerPurchase pending = buying.pay(buying.aCartWith(mug), "tok_timeout_lost");

        assertThat(buying.sweeper.check(pending.number())).isTrue();

        assertThat(buying.provider.status(pending.number() + "-1")).isEqualTo(Status.VOIDED);
        assertThat(buying.seen(pending.number()).status()).isEqualTo(PurchaseStatus.FAILED);
        assertThat(buying.reserved(mill, mug)).isZero();
    }

    @Test
    void aConfirmedChallengeIsPlacedOnceHoweverOftenItIsTold() {
        BuyerPurchase pending = buying.pay(buying.aCartWith(mug), "tok_challenge");
        assertThat(pending.redirectUrl()).isNotBlank();
        var confirmed = buying.provider.confirm(pending.number() + "-1");

        buying.call(() -> buying.completion.settle(pending.number() + "-1", confirmed));
        buying.call(() -> buying.completion.settle(pending.number() + "-1", confirmed));

        assertThat(buying.seen(pending.number()).orders()).hasSize(1);
        assertThat(buying.reserved(mill, mug)).isEqualTo(1);
        assertThat(TestCounts.sum(buying.counted, "emporion_purchases_placed")).isEqualTo(1);
    }

    @Test
    void aChallengeThatNobodyAnswersIsGivenUp() {
        BuyerPurchase pending = buying.pay(buying.aCartWith(mug), "tok_challenge");

        assertThat(buying.sweeper.check(pending.number())).isFalse();
        buying.later(PaymentChecks.PATIENCE.plusSeconds(1));
        assertThat(buying.sweeper.check(pending.number())).isTrue();

        assertThat(buying.reserved(mill, mug)).isZero();
        assertThat(buying.provider.status(pending.number() + "-1")).isEqualTo(Status.VOIDED);
    }

    @Test
    void anotherCardReplacesAChallengeThatWasLeft() {
        String cart = buying.aCartWith(mug);
        BuyerPurchase left = buying.pay(cart, "tok_challenge");

        BuyerPurchase placed = buying.pay(cart, "tok_approve");

        assertThat(placed.status()).isEqualTo(PurchaseStatus.PLACED);
        assertThat(buying.seen(left.number()).status()).isEqualTo(PurchaseStatus.CANCELLED);
        assertThat(buying.provider.status(left.number() + "-1")).isEqualTo(Status.VOIDED);
        assertThat(buying.reserved(mill, mug)).isEqualTo(1);
    }

    @Test
    void moneyThatComesAfterAllWasGivenUpIsLetGo() {
        BuyerPurchase pending = buying.pay(buying.aCartWith(mug), "tok_timeout_lost");
        buying.sweeper.check(pending.number());
        var late = new org.emporion.money.payment.ProviderPayment("late", Status.AUTHORISED, null, null);

        buying.call(() -> buying.completion.settle(pending.number() + "-1", late));

        assertThat(tasks("payment.void", pending.number() + "-1")).isEqualTo(1);
        assertThat(buying.seen(pending.number()).status()).isEqualTo(PurchaseStatus.FAILED);
    }

    @Test
    void aStoreThatClosesWhileThePaymentRunsGetsNoOrderAndTheMoneyIsLetGo() {
        String cart = buying.aCartWith(mug);
        buying.provider.beforeAnswer(() -> TestStores.move(buying.shop.database(), mill, StoreStatus.SUSPENDED));

        assertThatThrownBy(() -> buying.pay(cart, "tok_approve")).satisfies(code("STORE_CLOSED"));

        assertThat(buying.reserved(mill, mug)).isZero();
        assertThat(buying.count(mill, "select count(*) as n from seller_order")).isZero();
        String attempt = buying.provider.keys().iterator().next();
        assertThat(tasks("payment.void", attempt)).isEqualTo(1);
        buying.voids.run(new Task("payment.void", Optional.empty(), attempt));
        assertThat(buying.provider.status(attempt)).isEqualTo(Status.VOIDED);
        assertThat(buying.provider.takings()).isEmpty();
    }

    @Test
    void whatCannotBeBoughtIsRefusedByLine() {
        String cart = buying.aCartWith(mug, bowl);
        TestStores.move(buying.shop.database(), yard, StoreStatus.SUSPENDED);

        assertThatThrownBy(() -> buying.pay(cart, "tok_approve"))
                .satisfies(code("STORE_CLOSED"))
                .hasMessageContaining("Blue Mill");
        assertThat(buying.call(() -> buying.carts.get(cart)).groups())
                .filteredOn(group -> group.store().slug().equals(yard.storeSlug()))
                .flatExtracting(Cart.Group::lines)
                .extracting(line -> line.problem().code())
                .containsExactly("STORE_CLOSED");
    }

    @Test
    void onlyTheRightEmailOpensAPurchase() {
        BuyerPurchase placed = buying.pay(buying.aCartWith(mug), "tok_approve");

        assertThatThrownBy(() -> buying.call(() -> buying.orders.byEmail(placed.number(), "bob@example.com")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aCartWithoutAddressOrItemsIsRefused() {
        String empty = buying.call(() -> buying.carts.create(null).id());
        assertThatThrownBy(() -> buying.pay(empty, "tok_approve"))
                .isInstanceOf(RuleViolated.class)
                .satisfies(code("CART_EMPTY"));
        buying.call(() -> buying.carts.add(empty, mug, 1));
        assertThatThrownBy(() -> buying.pay(empty, "tok_approve")).satisfies(code("ADDRESS_MISSING"));
        assertThatThrownBy(() -> buying.call(() -> buying.carts.add(empty, mug, 5)))
                .isInstanceOf(Conflict.class)
                .satisfies(code("OUT_OF_STOCK"));
    }

    private void webhookFor(String cart) {
        buying.call(() -> {
            buying.scope.openCart(cart);
            String attempt = buying.sql
                    .one(row -> row.text("number") + "-1", "select number from purchase where cart_id = ?", cart)
                    .orElseThrow();
            return buying.completion.settle(
                    attempt, buying.provider.find(attempt).orElseThrow());
        });
    }

    private long posted(String account) {
        return buying.count(mill, "select coalesce(sum(amount_minor), 0) as n from posting where account = ?", account);
    }

    private long tasks(String kind, String ref) {
        return buying.call(() -> buying.sql.count(
                "select count(*) as n from storefront_task where task_name = ? and task_instance = ?",
                kind,
                "-/" + ref));
    }

    private static org.assertj.core.api.ThrowingConsumer<Throwable> code(String code) {
        return failure -> assertThat(((Failure) failure).code()).isEqualTo(code);
    }
}
