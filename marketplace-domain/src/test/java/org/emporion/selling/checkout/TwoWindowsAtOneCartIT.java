package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.OverheardDriver;
import org.emporion.kernel.Sql;
import org.emporion.kernel.address.Address;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.cart.CartEdit;
import org.emporion.selling.cart.CartEdit.Change;
import org.junit.jupiter.api.Test;

/** Two windows at one cart: a change that says what it saw is done only while that is still the cart. */
class TwoWindowsAtOneCartIT {

    private static final Address WORK = new Address("Ann", "Mill 9", null, "Leipzig", null, "04103", "DE", null);

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 10);
    private final String cart = buying.aCartWith(mug, buying.aMug(mill, 10));
    private final Cart opened = now();
    private final BasedOn seen = BasedOn.version(opened.version());
    private final UUID line = line(0);
    private final UUID other = line(1);

    @Test
    void theVersionIsAnotherAfterEveryChangeOfTheContent() {
        String way = opened.groups().get(0).chosenShipping();
        List<String> versions = List.of(
                opened.version(),
                call(() -> buying.carts.changeQuantity(cart, line, 2, BasedOn.ANYTHING)),
                call(() -> buying.carts.add(cart, buying.aMug(mill, 1), 1)),
                call(() -> buying.carts.putAddress(cart, WORK, BasedOn.ANYTHING)),
                call(() -> buying.carts.remove(cart, line, BasedOn.ANYTHING)));

        assertThat(versions).doesNotHaveDuplicates();
        assertThat(call(() -> buying.carts.chooseShipping(cart, Map.of(mill.storeSlug(), way), BasedOn.ANYTHING)))
                .as("what was chosen already")
                .isEqualTo(now().version());
    }

    @Test
    void aPriceOfTheStoreIsNoChangeOfTheCart() {
        buying.shop.inStore(mill, em -> new Sql(em).update("update variant set price_minor = 2500 where id = ?", mug));

        assertThat(now().totals()).isNotEqualTo(opened.totals());
        assertThat(now().version()).isEqualTo(opened.version());
    }

    @Test
    void aQuantityFromAnOlderCartIsRefusedNamingWhatItIsNow() {
        call(() -> buying.carts.changeQuantity(cart, line, 4, seen));

        assertThatThrownBy(() -> call(() -> buying.carts.changeQuantity(cart, line, 2, seen)))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, stale -> assertThat(stale.fields())
                        .containsExactly(new FieldProblem("quantity", BasedOn.CHANGED_MEANWHILE, "It is \"4\" now.")));
        assertThat(quantity()).isEqualTo(4);
        call(() -> buying.carts.changeQuantity(cart, line, 2, BasedOn.ANYTHING));
        assertThat(quantity()).isEqualTo(2);
    }

    @Test
    void whatTheCartIsAlreadyIsNoConflict() {
        call(() -> buying.carts.changeQuantity(cart, line, 4, seen));
        call(() -> buying.carts.changeQuantity(cart, line, 4, seen));
        call(() -> buying.carts.putAddress(cart, BuyingFixture.HOME, seen));

        assertThat(quantity()).isEqualTo(4);
    }

    @Test
    void aLineThatHasGoneIsAConflictForWhoSawItAndNotFoundForWhoNamesNothing() {
        call(() -> buying.carts.remove(cart, line, seen));

        assertRefused(() -> call(() -> buying.carts.changeQuantity(cart, line, 2, seen)), "quantity");
        assertRefused(() -> call(() -> buying.carts.remove(cart, line, seen)), "quantity");
        assertRefused(() -> call(() -> buying.carts.remove(cart, other, seen)), "quantity");
        assertThatThrownBy(() -> call(() -> buying.carts.changeQuantity(cart, line, 2, BasedOn.ANYTHING)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAddressFromAnOlderCartIsRefusedNamingTheFieldsThatDiffer() {
        call(() -> buying.carts.changeQuantity(cart, line, 4, seen));

        assertRefused(() -> call(() -> buying.carts.putAddress(cart, withStreet("Mill 9"), seen)), "line1");
        assertThat(now().address()).isEqualTo(BuyingFixture.HOME);
    }

    @Test
    void aChangeOfAnAddressStartsFromTheOneThatTheCartHasNow() {
        call(() -> buying.carts.putAddress(cart, withStreet("Mill 9"), BasedOn.ANYTHING));

        call(() -> buying.carts.changeAddress(cart, TwoWindowsAtOneCartIT::movedToBremen, BasedOn.ANYTHING));

        assertThat(now().address().line1()).isEqualTo("Mill 9");
        assertThat(now().address().city()).isEqualTo("Bremen");
        assertRefused(
                () -> call(() -> buying.carts.changeAddress(cart, present -> BuyingFixture.HOME, seen)),
                "line1",
                "city");
    }

    private static Address movedToBremen(Address now) {
        return new Address(
                now.name(),
                now.line1(),
                now.line2(),
                "Bremen",
                now.region(),
                now.postalCode(),
                now.country(),
                now.phone());
    }

    @Test
    void aWayToShipFromAnOlderCartIsRefusedNamingTheStore() {
        call(() -> buying.carts.changeQuantity(cart, line, 4, seen));
        Map<String, String> another = Map.of(mill.storeSlug(), "another");

        assertRefused(() -> call(() -> buying.carts.chooseShipping(cart, another, seen)), mill.storeSlug());
    }

    @Test
    void aFormChangesAllItNamesOrNothing() {
        call(() -> buying.carts.changeQuantity(cart, line, 4, BasedOn.ANYTHING));

        assertRefused(
                () -> call(() -> buying.carts.change(cart, quantities(change(1L, 2), change(1L, 3)))), line.toString());
        assertThat(quantity()).isEqualTo(4);
        assertThat(now().groups().get(0).lines().get(1).quantity()).isEqualTo(1);
    }

    @Test
    void aFormSavesBesideWhatAnotherWindowChangedElsewhere() {
        call(() -> buying.carts.changeQuantity(cart, line, 4, BasedOn.ANYTHING));
        call(() -> buying.carts.change(cart, new CartEdit(Map.of(other, change(1L, 3)), Map.of())));

        assertThat(now().groups().get(0).lines())
                .extracting(Cart.Line::quantity)
                .containsExactly(4L, 3L);
    }

    @Test
    void aFormIsTakenWhenItSaysWhatIsThereNowOrWantsIt() {
        call(() -> buying.carts.changeQuantity(cart, line, 4, BasedOn.ANYTHING));
        call(() -> buying.carts.change(cart, quantities(change(1L, 4), change(null, 2))));
        call(() -> buying.carts.change(cart, quantities(change(4L, 5), change(2L, 6))));

        assertThat(now().groups().get(0).lines())
                .extracting(Cart.Line::quantity)
                .containsExactly(5L, 6L);
    }

    @Test
    void aFormIsToldOfAWayToShipAndOfALineThatAnotherWindowChanged() {
        String way = opened.groups().get(0).chosenShipping();
        Map<String, Change<String>> shipping = Map.of(mill.storeSlug(), new Change<>("another", "a third"));
        call(() -> buying.carts.remove(cart, line, BasedOn.ANYTHING));

        assertRefused(
                () -> call(() -> buying.carts.change(cart, new CartEdit(Map.of(line, change(1L, 2)), shipping))),
                line.toString(),
                mill.storeSlug());
        call(() -> buying.carts.change(
                cart, new CartEdit(Map.of(), Map.of(mill.storeSlug(), new Change<>("another", way)))));
    }

    private CartEdit quantities(Change<Long> first, Change<Long> second) {
        return new CartEdit(Map.of(line, first, other, second), Map.of());
    }

    private static Change<Long> change(Long shown, long wanted) {
        return new Change<>(shown, wanted);
    }

    @Test
    void whoNamesNothingPaysNoStatementForIt() {
        List<String> sent = OverheardDriver.during(
                () -> buying.call(() -> buying.carts.changeQuantity(cart, line, 2, BasedOn.ANYTHING)));

        assertThat(sent)
                .filteredOn(sql -> sql.contains("delivery_option"))
                .as("what has become of it")
                .hasSize(1);
    }

    private static void assertRefused(ThrowingCallable change, String... fields) {
        assertThatThrownBy(change).isInstanceOfSatisfying(ChangedMeanwhile.class, stale -> assertThat(stale.fields())
                .extracting(FieldProblem::field)
                .containsExactly(fields));
    }

    private static Address withStreet(String street) {
        Address home = BuyingFixture.HOME;
        return new Address(
                home.name(),
                street,
                home.line2(),
                home.city(),
                home.region(),
                home.postalCode(),
                home.country(),
                home.phone());
    }

    private String call(Supplier<Cart> change) {
        return buying.call(change).version();
    }

    private Cart now() {
        return buying.call(() -> buying.carts.get(cart));
    }

    private UUID line(int at) {
        return UUID.fromString(opened.groups().get(0).lines().get(at).id());
    }

    private long quantity() {
        return now().groups().get(0).lines().get(0).quantity();
    }
}
