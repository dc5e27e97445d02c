package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.OverheardDriver;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.address.Address;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.cart.FilledCarts;
import org.emporion.selling.cart.FilledCarts.Units;
import org.emporion.selling.cart.FilledCarts.Wanted;
import org.emporion.selling.cart.TestCarts;
import org.junit.jupiter.api.Test;

/** A cart is made together with what is in it, on a real database. */
class FilledCartsIT {

    private static final Address NOWHERE = new Address("Ann Buyer", null, null, "Berlin", null, "10115", "DE", null);

    private final BuyingFixture buying = new BuyingFixture();
    private final FilledCarts filled =
            TestCarts.filled(buying.transactions.entityManager(), buying.scope, buying.clock);
    private final Seat mill = buying.aShippingStore();
    private final Seat forge = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 9);
    private final UUID pan = buying.aMug(forge, 2);

    @Test
    void isWhatTheSameStepsMakeOneAfterTheOther() {
        String filledByStep = buying.aCartWith(mug, pan);
        Cart steps = buying.call(() -> buying.carts.get(filledByStep));

        Cart atOnce = make(List.of(new Units(mug, 1), new Units(pan, 1)), BuyingFixture.HOME, chosen(steps));

        assertThat(atOnce)
                .usingRecursiveComparison()
                .ignoringFields("id", "version")
                .ignoringFieldsMatchingRegexes("groups\\.lines\\.id")
                .isEqualTo(steps);
        assertThat(buying.call(() -> buying.carts.get(atOnce.id()))).isEqualTo(atOnce);
    }

    @Test
    void theSameVariantAddsUp() {
        Cart cart = make(List.of(new Units(mug, 2), new Units(pan, 1), new Units(mug, 3)), null, Map.of());

        assertThat(cart.groups())
                .flatExtracting(Cart.Group::lines)
                .extracting(Cart.Line::quantity)
                .containsExactly(5L, 1L);
    }

    @Test
    void takesTheSameStatementsForManyLinesAsForOne() {
        List<Units> many = List.of(new Units(mug, 1), new Units(buying.aMug(mill, 9), 1), new Units(pan, 1));

        Supplier<Cart> little = () -> make(List.of(new Units(mug, 1)), BuyingFixture.HOME, Map.of());
        little.get();

        List<String> one = OverheardDriver.during(little);

        assertThat(OverheardDriver.during(() -> make(many, BuyingFixture.HOME, Map.of())))
                .hasSameSizeAs(one);
    }

    @Test
    void allThatIsWrongIsNamedAndThereIsNoCart() throws SQLException {
        long before = carts();

        assertThatThrownBy(() -> make(
                        List.of(new Units(mug, 1), new Units(Ids.next(), 1), new Units(null, 1), new Units(pan, 0)),
                        NOWHERE,
                        Map.of()))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::field, FieldProblem::code)
                        .containsExactly(
                                tuple("lines[1].variantId", "NOT_ON_SALE"),
                                tuple("lines[2].variantId", "NOT_ON_SALE"),
                                tuple("lines[3].quantity", "RANGE"),
                                tuple("address.line1", "REQUIRED")));
        assertThatThrownBy(() -> make(List.of(new Units(null, 1)), null, Map.of()))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("lines[0].variantId"));
        assertThatThrownBy(() -> make(List.of(new Units(mug, 1)), null, Map.of("forge", "1", "mill", "1")))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::field)
                        .containsExactlyInAnyOrder("shipping.forge", "shipping.mill"));
        assertThat(carts()).isEqualTo(before);
    }

    @Test
    void whatThereIsTooLittleOfIsNamedByItsLines() {
        assertThatThrownBy(() -> make(List.of(new Units(mug, 9), new Units(pan, 3)), null, Map.of()))
                .isInstanceOfSatisfying(Conflict.class, refused -> {
                    assertThat(refused.code()).isEqualTo("OUT_OF_STOCK");
                    assertThat(refused.fields()).extracting(FieldProblem::field).containsExactly("lines[1].quantity");
                });
        assertThatThrownBy(() -> make(List.of(new Units(pan, 2), new Units(pan, 1)), null, Map.of()))
                .isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("lines[1].quantity"));
    }

    @Test
    void hasNoMoreLinesThanAnyCart() {
        List<Units> tooMany = Collections.nCopies(201, new Units(mug, 1));

        assertThatThrownBy(() -> make(tooMany, null, Map.of()))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                        .isEqualTo("CART_FULL"));
    }

    private Cart make(List<Units> lines, Address address, Map<String, String> shipping) {
        return buying.call(() -> filled.create(new Wanted(null, lines, address, shipping)));
    }

    private static Map<String, String> chosen(Cart cart) {
        return cart.groups().stream()
                .collect(Collectors.toMap(each -> each.store().slug(), Cart.Group::chosenShipping));
    }

    private long carts() throws SQLException {
        try (Connection connection = buying.shop.database().superuser();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from cart")) {
            count.next();
            return count.getLong(1);
        }
    }
}
