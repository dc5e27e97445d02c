package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Sql;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.cart.CartOfBuyer;
import org.emporion.selling.cart.CartOfBuyer.Joined;
import org.junit.jupiter.api.Test;

/** A guest's cart joins the buyer's own at the log-in, and the own one waits for the next. */
class CartAtLogInIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 3);
    private final UUID bowl = buying.aMug(mill, 50);
    private final String user = "user-" + Ids.next();
    private final CartOfBuyer cartOfBuyer = buying.cartOfBuyer;
    private final CartAtLogIn logIn = new CartAtLogIn(
            buying.scope, buying.carts, cartOfBuyer, new Purchases(buying.transactions.entityManager(), buying.scope));

    @Test
    void theFirstGuestCartBecomesTheBuyersUnderAKeyThatNoBrowserKnows() {
        String guest = buying.aCartWith(mug, bowl);

        assertThat(joins(guest)).contains(Joined.NOTHING_TO_TELL);

        assertThat(own()).containsExactlyInAnyOrder(mug + " 1", bowl + " 1");
        assertThat(cart().address()).isEqualTo(BuyingFixture.HOME);
        assertThat(cart().id()).isNotEqualTo(guest);
        assertThatThrownBy(() -> buying.call(() -> buying.carts.get(guest))).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsInBothAddsUpToWhatTheStoreHasAndTheBuyerIsToldWhenThatIsLess() {
        holds(mug, 3);
        String guest = guestWith(mug, 2);
        buying.call(() -> buying.carts.add(guest, bowl, 1));

        assertThat(joins(guest)).contains(Joined.FEWER_THAN_BOTH);

        assertThat(own()).containsExactlyInAnyOrder(mug + " 3", bowl + " 1");
    }

    @Test
    void nothingGetsLessThanItWasInEitherCart() {
        holds(bowl, 5);
        holds(mug, 3);
        String guest = guestWith(bowl, 7);
        String second = guestWith(mug, 2);
        buying.shop.inStore(
                mill, em -> new Sql(em).update("update stock_item set on_hand = 1 where variant_id = ?", mug));

        assertThat(joins(guest)).contains(Joined.TOGETHER);
        assertThat(joins(second)).contains(Joined.FEWER_THAN_BOTH);

        assertThat(own()).containsExactlyInAnyOrder(bowl + " 12", mug + " 3");
    }

    @Test
    void theWayToShipThatAGuestChoseStaysChosen() {
        String guest = buying.aCartWith(mug);
        String way = buying.call(() -> buying.carts.get(guest)).groups().get(0).chosenShipping();
        buying.call(() -> buying.carts.chooseShipping(guest, Map.of(mill.storeSlug(), way), BasedOn.ANYTHING));

        joins(guest);

        String own = cart().id();
        assertThat(buying.call(() -> {
                    buying.scope.openCart(own);
                    return buying.sql.count("select count(*) as n from cart_shipping where cart_id = ?", own);
                }))
                .isEqualTo(1);
    }

    @Test
    void joiningTwiceIsJoiningOnceAndTheCartOfAnotherAccountStaysWhereItIs() {
        String guest = guestWith(bowl, 2);
        joins(guest);
        joins(guest);
        assertThat(own()).containsExactly(bowl + " 2");

        String other = "user-" + Ids.next();
        String theirs = buying.call(() -> cartOfBuyer.open(other));
        assertThat(joins(theirs)).contains(Joined.NOTHING_TO_TELL);
        assertThat(buying.call(() -> cartOfBuyer.find(other))).contains(theirs);
    }

    @Test
    void twoLogInsAtTheSameMomentFindOneCart() throws Exception {
        List<String> guests = Stream.generate(() -> guestWith(bowl, 1)).limit(4).toList();
        ExecutorService browsers = Executors.newFixedThreadPool(4);
        try {
            for (Future<?> joined : guests.stream()
                    .map(guest -> browsers.submit(() -> joins(guest)))
                    .toList()) {
                joined.get();
            }
        } finally {
            browsers.shutdown();
        }
        assertThat(own()).containsExactly(bowl + " 4");
    }

    @Test
    void aCartThatIsBeingPaidForWaitsUntilThatHasEnded() {
        String guest = buying.aCartWith(bowl);
        BuyerPurchase paying = buying.pay(guest, "tok_challenge");
        assertThat(paying.status()).isEqualTo(PurchaseStatus.PENDING_PAYMENT);

        assertThat(joins(guest)).isEmpty();
        assertThat(own()).isEmpty();

        buying.provider.confirm(paying.number() + "-1");
        buying.sweeper.check(paying.number());
        assertThat(joins(guest)).isPresent();
        assertThat(own()).isEmpty();
    }

    @Test
    void aCartThatHasGrownTooFullByJoiningCanBeEmptiedAndNothingOfItIsLost() {
        UUID[] some = mugs(101);
        joins(buying.aCartWith(some));
        joins(buying.aCartWith(mugs(101)));
        assertThat(own()).hasSize(202);

        String line = cart().groups().get(0).lines().get(0).id();
        buying.call(() -> buying.carts.remove(cart().id(), UUID.fromString(line), BasedOn.ANYTHING));
        assertThat(own()).hasSize(201);
        assertThatThrownBy(() -> holds(bowl, 1)).hasMessageContaining("200");
    }

    private UUID[] mugs(int many) {
        return Stream.generate(() -> buying.aMug(mill, 1)).limit(many).toArray(UUID[]::new);
    }

    private Optional<Joined> joins(String guest) {
        return buying.call(() -> logIn.join(guest, user));
    }

    private void holds(UUID variant, long quantity) {
        buying.call(() -> buying.carts.add(cartOfBuyer.open(user), variant, quantity));
    }

    private String guestWith(UUID variant, long quantity) {
        return buying.call(() -> {
            String guest = buying.carts.create(null).id();
            buying.carts.add(guest, variant, quantity);
            return guest;
        });
    }

    private Cart cart() {
        return buying.call(() -> buying.carts.get(cartOfBuyer.open(user)));
    }

    private List<String> own() {
        return cart().groups().stream()
                .flatMap(group -> group.lines().stream())
                .map(line -> line.variantId() + " " + line.quantity())
                .collect(Collectors.toList());
    }
}
