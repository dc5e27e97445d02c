package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.ProviderPayment;
import org.emporion.money.payment.ProviderPayment.Status;
import org.emporion.selling.fraud.PlatformReviews;
import org.emporion.selling.fraud.PlatformReviews.ReviewView;
import org.emporion.selling.fraud.TestScreening;

/** A buyer whose big purchases with a card from abroad are held, and the admins who decide about them. */
final class HeldFixture {

    static final long UNITS = 60;

    final BuyingFixture buying = new BuyingFixture();
    final Seat mill = buying.aShippingStore();
    final UUID mug = buying.aMug(mill, 3 * UNITS);
    final String email = Ids.next() + "@example.com";
    final String card = Ids.next().toString();

    /** Something to buy that is held. */
    CheckoutRequest bigWish() {
        return wish(aBigCart(), "tok_card_" + card + "_US");
    }

    BuyerPurchase held() {
        BuyerPurchase held = buying.checkout.pay(bigWish());
        assertThat(held.status()).isEqualTo(PurchaseStatus.IN_REVIEW);
        return held;
    }

    void mustBeOver(BuyerPurchase held, PurchaseStatus status, BuyerPurchase.ReviewEnd end) {
        BuyerPurchase over = seen(held);
        assertThat(over.status()).isEqualTo(status);
        assertThat(over.review().end()).isEqualTo(end);
        assertThat(orders(held)).isZero();
        assertThat(buying.reserved(mill, mug)).isZero();
        assertThat(tasks("payment.capture", attempt(held))).isZero();
        assertThat(tasks("purchase.reviewed", held.number() + ".ended")).isEqualTo(1);
        assertThat(tasks("purchase.placed", held.number())).isZero();
    }

    /** Held, with its units and its money set aside, and nothing more. */
    boolean stillHeld(BuyerPurchase held) {
        return seen(held).status() == PurchaseStatus.IN_REVIEW
                && orders(held) == 0
                && buying.reserved(mill, mug) == UNITS
                && buying.provider.status(attempt(held)) == Status.AUTHORISED
                && tasks("payment.capture", attempt(held)) == 0;
    }

    String aBigCart() {
        return buying.call(() -> {
            String made = buying.carts.create(null).id();
            buying.carts.add(made, mug, UNITS);
            buying.carts.putAddress(made, BuyingFixture.HOME, BasedOn.ANYTHING);
            return made;
        });
    }

    CheckoutRequest wish(String of, String token) {
        return new CheckoutRequest(of, Ids.next().toString(), null, email, "sandbox", token, null);
    }

    BuyerPurchase seen(BuyerPurchase purchase) {
        return buying.call(() -> buying.orders.byEmail(purchase.number(), email));
    }

    ReviewView review(BuyerPurchase purchase) {
        return decide(reviews -> reviews.view(purchase.number()));
    }

    <T> T decide(Function<PlatformReviews, T> work) {
        return buying.shop
                .database()
                .as("emporion_operator", em -> work.apply(TestScreening.reviews(em, buying.clock)));
    }

    void works(BuyerPurchase purchase) {
        buying.decided.run(task(purchase, "decided"));
    }

    void over(BuyerPurchase purchase) {
        buying.decided.run(task(purchase, "over"));
    }

    static Task task(BuyerPurchase purchase, String about) {
        return new Task("fraud.review", Optional.empty(), purchase.number() + "." + about);
    }

    void receive(BuyerPurchase purchase, Status status) {
        PaymentGateway.Event told = new PaymentGateway.Event(
                Ids.next().toString(),
                "payment." + status,
                attempt(purchase),
                new ProviderPayment("pay-" + attempt(purchase), status, null, null),
                Money.parse(purchase.total().amount().toPlainString(), "EUR"),
                null,
                null);
        buying.webhooks.receive("sandbox", buying.provider.tells(told), header -> null);
    }

    static String attempt(BuyerPurchase purchase) {
        return purchase.number() + "-1";
    }

    long orders(BuyerPurchase purchase) {
        return buying.count(
                mill, "select count(*) as n from seller_order where purchase_number = ?", purchase.number());
    }

    long tasks(String kind, String ref) {
        return buying.call(() -> buying.sql.count(
                "select count(*) as n from storefront_task where task_name = ? and task_instance = ?",
                kind,
                "-/" + ref));
    }
}
