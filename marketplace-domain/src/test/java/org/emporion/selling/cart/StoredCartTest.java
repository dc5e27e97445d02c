package org.emporion.selling.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.address.Address;
import org.emporion.selling.offer.Offer;
import org.emporion.selling.offer.TestOffers;
import org.junit.jupiter.api.Test;

/** What a cart allows: each rule by its name. */
class StoredCartTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final TenantId MILL = new TenantId(Ids.next());
    private static final Address HOME = new Address("Ann", "1 Lane", null, "Berlin", null, "10115", "DE", null);
    private static final long PLENTY = 1_000_000;

    private final StoredCart cart = aCart();
    private final Offer mug = offer("10.00", PLENTY);

    @Test
    void theSameVariantAddsUp() {
        cart.put(mug, 2, NOW);
        cart.put(mug, 3, NOW);

        assertThat(cart.lines()).extracting(CartLine::quantity).containsExactly(5L);
    }

    @Test
    void aCartIsFullWithTwoHundredDifferentItems() {
        cart.put(mug, 1, NOW);
        IntStream.range(1, StoredCart.MOST_LINES).forEach(i -> cart.put(offer("1.00", PLENTY), 1, NOW));

        assertRule(() -> cart.put(offer("1.00", PLENTY), 1, NOW), StoredCart.CART_FULL);

        assertThat(cart.lines()).hasSize(200);
        cart.put(mug, 1, NOW);
        assertThat(cart.lines().get(0).quantity()).isEqualTo(2);
    }

    @Test
    void aCartHoldsPricesInOneCurrency() {
        assertRule(() -> cart.put(in("USD"), 1, NOW), StoredCart.OTHER_CURRENCY);
    }

    @Test
    void whatIsOutOfStockIsNotPutIn() {
        Offer few = offer("10.00", 3);
        cart.put(few, 2, NOW);

        assertOutOfStock(() -> cart.put(few, 2, NOW));
    }

    @Test
    void moreThanIsLeftIsNotWanted() {
        Offer few = offer("10.00", 3);
        cart.put(few, 2, NOW);
        UUID line = cart.lines().get(0).id();

        assertOutOfStock(() -> cart.changeQuantity(line, 4, few));
        cart.changeQuantity(line, 3, few);
        assertThat(cart.lines().get(0).quantity()).isEqualTo(3);
    }

    @Test
    void aQuantityIsFromOneToTheMost() {
        cart.put(mug, 1, NOW);
        UUID line = cart.lines().get(0).id();

        for (long units : new long[] {-1, 0, Carts.MOST + 1}) {
            assertQuantity(() -> cart.put(mug, units, NOW));
            assertQuantity(() -> cart.changeQuantity(line, units, mug));
        }
    }

    @Test
    void whatAddsUpToMoreThanTheMostIsTheMost() {
        cart.put(mug, Carts.MOST, NOW);
        cart.put(mug, 1, NOW);

        assertThat(cart.lines()).extracting(CartLine::quantity).containsExactly(Carts.MOST);
    }

    @Test
    void aChangeIsMadeAtThePriceThatIsSeenNow() {
        cart.put(mug, 1, NOW);
        UUID line = cart.lines().get(0).id();

        cart.changeQuantity(line, 2, at(mug, "12.00", true));
        assertThat(seenPrice()).isEqualTo("12.00");
        cart.changeQuantity(line, 1, at(mug, "15.00", false));
        assertThat(seenPrice()).isEqualTo("12.00");
    }

    @Test
    void aLineThatIsNotInTheCartIsNotFound() {
        assertThatThrownBy(() -> cart.remove(Ids.next())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cart.changeQuantity(Ids.next(), 1, mug)).isInstanceOf(NotFound.class);
    }

    @Test
    void aLineIsTakenOut() {
        cart.put(mug, 1, NOW);

        cart.remove(cart.lines().get(0).id());

        assertThat(cart.lines()).isEmpty();
    }

    @Test
    void whatWasBoughtLeavesAndTheRestStays() {
        Offer jug = offer("5.00", PLENTY);
        cart.put(mug, 1, NOW);
        cart.put(jug, 1, NOW);

        cart.bought(List.of(mug.variantId()));

        assertThat(cart.lines()).extracting(CartLine::variantId).containsExactly(jug.variantId());
    }

    @Test
    void nothingIsDeliveredToAnAddressWithBadFields() {
        Address nowhere = new Address("", "", null, "", null, "", "", null);

        assertThatThrownBy(() -> cart.deliverTo(nowhere)).isInstanceOf(RuleViolated.class);
        assertThat(cart.address()).isNull();
        cart.deliverTo(HOME);
        assertThat(cart.address()).isEqualTo(HOME);
    }

    @Test
    void aCartThatJoinsAddsUpAndBringsTheRest() {
        Offer jug = offer("5.00", PLENTY);
        StoredCart guest = aCart();
        cart.put(mug, 2, NOW);
        guest.put(mug, 3, NOW);
        guest.put(jug, 1, NOW);
        guest.deliverTo(HOME);

        boolean fewer = cart.join(guest, basketWith(mug));

        assertThat(fewer).isFalse();
        assertThat(cart.lines())
                .extracting(CartLine::variantId, CartLine::quantity)
                .containsExactly(tuple(mug.variantId(), 5L), tuple(jug.variantId(), 1L));
        assertThat(cart.address()).isEqualTo(HOME);
    }

    @Test
    void whatJoinsIsNoMoreThanTheStoreHasAndNoLessThanInEither() {
        StoredCart guest = aCart();
        cart.put(mug, 4, NOW);
        guest.put(mug, 3, NOW);

        assertThat(cart.join(guest, basketWith(at(mug, 5)))).isTrue();
        assertThat(cart.lines().get(0).quantity()).isEqualTo(5);
        assertThat(cart.join(guest, basketWith(at(mug, 1)))).isTrue();
        assertThat(cart.lines().get(0).quantity()).isEqualTo(5);
    }

    @Test
    void theAddressOfTheOwnCartStays() {
        Address work = new Address("Ann", "2 Lane", null, "Berlin", null, "10115", "DE", null);
        StoredCart guest = aCart();
        cart.deliverTo(work);
        guest.deliverTo(HOME);

        cart.join(guest, basketWith(mug));

        assertThat(cart.address()).isEqualTo(work);
    }

    private static StoredCart aCart() {
        return new StoredCart("EUR", NOW);
    }

    private static Offer offer(String price, long available) {
        return offer(Ids.next(), Money.parse(price, "EUR"), true, available);
    }

    private static Offer in(String currency) {
        return offer(Ids.next(), Money.parse("10.00", currency), true, PLENTY);
    }

    private static Offer at(Offer offer, String price, boolean onSale) {
        return offer(offer.variantId(), Money.parse(price, "EUR"), onSale, PLENTY);
    }

    private static Offer at(Offer offer, long available) {
        return offer(offer.variantId(), offer.price(), true, available);
    }

    private static Offer offer(UUID variant, Money price, boolean onSale, long available) {
        return TestOffers.at(price)
                .of(MILL, new StoreName("mill", "The Mill"))
                .variant(variant)
                .titled("Mug", Map.of())
                .onSale(onSale)
                .available(available)
                .offer();
    }

    /** This cart with that offer behind its only line. */
    private Basket basketWith(Offer offer) {
        List<Basket.Line> lines =
                cart.lines().stream().map(line -> line.with(offer)).toList();
        return new Basket(
                cart.id(), null, "EUR", null, null, List.of(new Basket.Part(MILL, offer.store(), true, lines)), null);
    }

    private String seenPrice() {
        return cart.lines().get(0).with(mug).seenPrice().amount().toPlainString();
    }

    private static void assertRule(ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }

    private static void assertQuantity(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple("quantity", CartLine.RANGE)));
    }

    private static void assertOutOfStock(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.code())
                .isEqualTo(CartLine.OUT_OF_STOCK));
    }
}
