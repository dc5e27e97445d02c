package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.emporion.edges.privacy.BuyerErasure;
import org.emporion.edges.privacy.TestErasures;
import org.emporion.ground.idempotency.RepeatableWrites;
import org.emporion.ground.idempotency.RepeatableWrites.Answer;
import org.emporion.ground.idempotency.RepeatableWrites.Owner;
import org.emporion.ground.idempotency.RepeatableWrites.Write;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TestTransactions;
import org.emporion.selling.cart.CartOfBuyer;
import org.emporion.selling.cart.TestCarts;
import org.junit.jupiter.api.Test;

/** Answers about a cart hold its address and e-mail: they go when it goes, also with nobody allowed to look at them. */
class AnswersGoWithTheirCartIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 50);
    private final String user = "user-" + Ids.next();
    private final CartOfBuyer cartOfBuyer = buying.cartOfBuyer;

    @Test
    void whenTheCartIsJoinedWithAnother() throws SQLException {
        String guests = aCartWithAStoredAnswer();
        String own = theOwnCartWithAStoredAnswer();
        buying.call(() -> cartOfBuyer.join(guests, user));

        assertThat(answersOf(guests)).isZero();
        assertThat(answersOf(own)).isEqualTo(1);
    }

    @Test
    void whenItsBuyerIsErased() throws SQLException {
        String own = theOwnCartWithAStoredAnswer();
        String another = aCartWithAStoredAnswer();
        BuyerErasure wishes = TestErasures.wishes(buying);
        buying.call(() -> wishes.ofAccount(user));
        TestTransactions platform = new TestTransactions(buying.shop.database(), "emporion_operator");

        TestErasures.of(platform, buying.clock).run();

        assertThat(answersOf(own)).isZero();
        assertThat(answersOf(another)).isEqualTo(1);
    }

    private String theOwnCartWithAStoredAnswer() {
        return withAStoredAnswer(buying.call(() -> cartOfBuyer.open(user)));
    }

    private String aCartWithAStoredAnswer() {
        return withAStoredAnswer(buying.aCartWith(mug));
    }

    private String withAStoredAnswer(String cart) {
        RepeatableWrites writes = new RepeatableWrites(
                buying.sql, buying.clock, buying.scope, TestCarts.ofAnswers(buying.transactions.entityManager()));
        Write write = new Write(Owner.ofCart(cart), "PUT carts/{cart}/address", cart, "body");
        buying.call(() -> writes.begin(write));
        return buying.call(() -> {
            writes.answered(write, new Answer(200, "{}", null, null));
            return cart;
        });
    }

    private long answersOf(String cart) throws SQLException {
        try (Connection superuser = buying.shop.database().superuser();
                ResultSet found = superuser
                        .createStatement()
                        .executeQuery("select count(*) from idempotency_record where key = '" + cart + "'")) {
            found.next();
            return found.getLong(1);
        }
    }
}
