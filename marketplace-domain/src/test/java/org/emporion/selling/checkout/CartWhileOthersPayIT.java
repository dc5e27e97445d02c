package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowingConsumer;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Ids;
import org.emporion.kernel.address.Address;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.cart.CartEdit;
import org.emporion.selling.delivery.Destination;
import org.junit.jupiter.api.Test;

/** A cart between which and its order something comes: another window, another buyer, the store's end, a far country. */
class CartWhileOthersPayIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 5);
    private final UUID bowl = buying.aMug(buying.aShippingStore(), 5);

    @Test
    void aStoreThatWasSuspendedWhileTheBuyerConfirmedIsNamedWhereverTheBuyerLooks() {
        String cart = buying.aCartWith(mug);
        String key = Ids.next().toString();
        BuyerPurchase pending = buying.pay(cart, key, "tok_challenge");
        TestStores.move(buying.shop.database(), mill, StoreStatus.SUSPENDED);
        var confirmed = buying.provider.confirm(pending.number() + "-1");

        buying.call(() -> buying.completion.settle(pending.number() + "-1", confirmed));

        assertThat(buying.seen(pending.number()).closedStore()).isEqualTo("Blue Mill");
        assertThatThrownBy(() -> buying.pay(cart, key, "tok_challenge"))
                .satisfies(code("STORE_CLOSED"))
                .hasMessage("Blue Mill has stopped selling meanwhile. Nothing was charged.");
    }

    @Test
    void anOlderWindowOfACartThatWasPaidGetsItsOrderAndAStrangerDoesNot() {
        String cart = buying.aCartWith(mug);
        BuyerPurchase placed = buying.pay(cart, "tok_approve");

        assertThat(buying.pay(cart, "tok_approve").number()).isEqualTo(placed.number());
        assertThatThrownBy(() -> buying.checkout.pay(
                        new CheckoutRequest(cart, "other", null, "bob@example.com", "sandbox", "tok_approve", null)))
                .satisfies(code("CART_BOUGHT"))
                .hasMessageContaining("orders/" + placed.number());
        assertThatThrownBy(() -> buying.pay(cart, "tok_decline")).satisfies(code("CART_BOUGHT"));
        assertThat(buying.call(() -> buying.paidCarts.boughtWith(cart))).contains(placed.number());
        buying.later(PaidCarts.LATELY.plusSeconds(1));
        assertThat(buying.call(() -> buying.paidCarts.boughtWith(cart))).isEmpty();
    }

    @Test
    void theFirstOfTwoPaymentsLeadsToWhatTheSecondHasBought() {
        String cart = buying.aCartWith(mug);
        BuyerPurchase first = buying.pay(cart, "tok_challenge");
        assertThat(buying.call(() -> buying.paidCarts.boughtInsteadOf(first.number())))
                .as("while it is open")
                .isEmpty();

        BuyerPurchase second = buying.pay(cart, "tok_approve");

        assertThat(buying.call(() -> buying.paidCarts.boughtInsteadOf(first.number())))
                .contains(new PaidCarts.Instead(second.number(), false));
        assertThat(buying.call(() -> buying.paidCarts.boughtInsteadOf(second.number())))
                .isEmpty();
    }

    @Test
    void theOwnOpenPaymentDoesNotMakeTheLastPieceLookSoldOut() {
        UUID last = buying.aMug(mill, 1);
        String cart = buying.aCartWith(last);
        String other = buying.aCartWith(bowl);
        buying.call(() -> buying.carts.add(other, last, 1));
        buying.pay(cart, "tok_challenge");

        assertThat(buying.call(() -> buying.carts.get(cart)).canBeBought()).isTrue();
        assertThat(buying.call(() -> buying.carts.get(other)).obstacles()).hasSize(1);
        assertThat(buying.pay(cart, "tok_approve").status()).isEqualTo(PurchaseStatus.PLACED);
    }

    @Test
    void whatLiesInTheOwnOpenPaymentCountsAsThereForMoreOfItAndNeverMore() {
        UUID few = buying.aMug(mill, 5);
        String cart = buying.aCartWith(few);
        UUID line = firstLine(buying.call(() -> buying.carts.add(cart, few, 2)));
        buying.pay(cart, "tok_challenge");

        Cart more = buying.call(() -> buying.carts.add(cart, few, 1));
        Cart all = buying.call(() -> buying.carts.changeQuantity(cart, line, 5, BasedOn.ANYTHING));

        assertThat(more.groups().get(0).lines().get(0).quantity()).isEqualTo(4);
        assertThat(all.canBeBought()).isTrue();
        assertThatThrownBy(() -> buying.call(() -> buying.carts.add(cart, few, 1)))
                .satisfies(code("OUT_OF_STOCK"))
                .hasMessageStartingWith("Only 5 of");
        assertThatThrownBy(() -> buying.call(() -> buying.carts.changeQuantity(cart, line, 6, BasedOn.ANYTHING)))
                .satisfies(code("OUT_OF_STOCK"));
        String other = buying.aCartWith(bowl);
        assertThatThrownBy(() -> buying.call(() -> buying.carts.add(other, few, 3)))
                .hasMessageStartingWith("Only 2 of");
        assertThat(buying.pay(cart, "tok_approve").status()).isEqualTo(PurchaseStatus.PLACED);
        assertThat(buying.reserved(mill, few)).isEqualTo(5);
    }

    @Test
    void aLineOfWhichNothingIsWantedGoes() {
        String cart = buying.aCartWith(mug, bowl);
        UUID line = firstLine(buying.call(() -> buying.carts.get(cart)));

        Cart rest = buying.call(() -> buying.carts.changeQuantity(cart, line, 0, BasedOn.ANYTHING));

        assertThat(rest.groups()).singleElement().satisfies(group -> assertThat(firstLine(rest))
                .isNotEqualTo(line));
        assertThatThrownBy(() -> buying.call(() -> buying.carts.changeQuantity(cart, line, 0, BasedOn.ANYTHING)))
                .satisfies(code("NOT_FOUND"));
    }

    @Test
    void whatIsGoneIsOutOfTheTotalAndCanBeLeftOut() {
        UUID last = buying.aMug(mill, 2);
        String cart = buying.aCartWith(bowl, last);
        buying.call(() -> buying.carts.add(cart, last, 1));
        buying.pay(buying.aCartWith(last), "tok_approve");

        Cart seen = buying.call(() -> buying.carts.get(cart));

        assertThat(seen.totals().total()).hasToString("24.80 EUR");
        assertThat(seen.obstacles()).singleElement().asString().startsWith("Only 1 of");
        assertThat(seen.lacksSomething()).isTrue();
        Cart rest = buying.call(() -> buying.carts.leaveOutWhatIsGone(cart));
        assertThat(rest.canBeBought()).isTrue();
        assertThat(rest.totals().total()).hasToString("49.60 EUR");
    }

    @Test
    void aCartOfWhichNothingCanBeBoughtIsNotEmptiedByGoingOnWithTheRest() {
        UUID last = buying.aMug(mill, 1);
        String soldOut = buying.aCartWith(last);
        String ofAClosedStore = buying.aCartWith(mug);
        buying.pay(buying.aCartWith(last), "tok_approve");
        TestStores.move(buying.shop.database(), mill, StoreStatus.SUSPENDED);

        for (String cart : List.of(soldOut, ofAClosedStore)) {
            Cart seen = buying.call(() -> buying.carts.get(cart));
            assertThat(seen.buyable()).isFalse();
            assertThat(seen.lacksSomething()).isFalse();
            assertThat(seen.totals().total()).hasToString("0.00 EUR");
            assertThatThrownBy(() -> buying.call(() -> buying.carts.leaveOutWhatIsGone(cart)))
                    .satisfies(code("NOTHING_LEFT"));
            assertThat(buying.call(() -> buying.carts.get(cart)).units()).isEqualTo(1);
        }
    }

    @Test
    void whoeverWaitsForAPaymentIsToldSo() {
        String cart = buying.aCartWith(mug);
        buying.provider.beforeAnswer(() -> {
            buying.provider.beforeAnswer(() -> {});
            assertThat(buying.pay(cart, "tok_approve").status()).isEqualTo(PurchaseStatus.PENDING_PAYMENT);
        });

        assertThat(buying.pay(cart, "tok_approve").status()).isEqualTo(PurchaseStatus.PLACED);
    }

    @Test
    void nobodyPaysForAPlaceWhereTheStoreDoesNotDeliver() {
        String cart = buying.aCartWith(mug);
        Address ice = new Address("Ann", "Base 1", null, "McMurdo", null, null, "AQ", null);
        Cart there = buying.call(() -> buying.carts.putAddress(cart, ice, BasedOn.ANYTHING));

        assertThat(there.groups().get(0).shippingOptions()).isEmpty();
        assertThat(there.groups().get(0).problem().detail()).isEqualTo("Blue Mill does not deliver to Antarctica.");
        assertThat(there.canBeDelivered()).isFalse();
        assertThat(there.obstacles()).isEmpty();
        assertThatThrownBy(() -> buying.pay(cart, "tok_approve")).satisfies(code("NO_SHIPPING"));
        assertThat(buying.call(() -> buying.carts.findFor(cart, new Destination("DE", null), Set.of()))
                        .orElseThrow()
                        .canBeBought())
                .isTrue();
        CartEdit without = there.without(there.groups().get(0).store().slug());
        assertThat(buying.call(() -> buying.carts.change(cart, without)).groups())
                .isEmpty();
        assertThat(there.without("nobody").quantities()).isEmpty();
    }

    private static UUID firstLine(Cart cart) {
        return UUID.fromString(cart.groups().get(0).lines().get(0).id());
    }

    private static ThrowingConsumer<Throwable> code(String code) {
        return failure -> assertThat(((Failure) failure).code()).isEqualTo(code);
    }
}
