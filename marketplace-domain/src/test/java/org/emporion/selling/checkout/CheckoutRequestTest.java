package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

/** What a buyer's wish has to say. */
class CheckoutRequestTest {

    @Test
    void aWishWithoutAKeyIsNotTaken() {
        assertThat(refusal(wish(" ", "ann@example.org")).code()).isEqualTo("KEY_REQUIRED");
    }

    @Test
    void anAddressThatTakesNoMailIsNamed() {
        assertThat(refusal(wish("key", "ann at home")).fields())
                .extracting("field", "code")
                .containsExactly(tuple("email", "EMAIL"));
    }

    @Test
    void addressesOfCase21AreTakenWhereMailCanBeSentAndNamedOtherwise() {
        assertThat(catchThrowable(() -> wish("key", "ann@exämple.example").check(true)))
                .isNull();
        for (String wrong :
                List.of("änn@example.com", "用户@例子.广告", "ann@example..com", ".ann@example.com", "ann@[127.0.0.1]")) {
            assertThat(refusal(wish("key", wrong)).fields())
                    .extracting("field", "code")
                    .containsExactly(tuple("email", "EMAIL"));
        }
        assertThat(refusal(wish("key", "änn@example.com"))).hasMessageContaining("without accents");
    }

    @Test
    void onlyWhereTheBuyerEntersTheCardElsewhereThereMayBeNoToken() {
        CheckoutRequest wish = new CheckoutRequest("cart", "key", null, "ann@example.org", "hosted", null, null);
        assertThat(catchThrowable(() -> wish.check(false))).isNull();
        assertThat(refusal(wish).fields()).extracting("field").containsExactly("payment.token");
        assertThat(wish.fingerprint())
                .isNotEqualTo(wish("key", "ann@example.org").fingerprint());
    }

    private static RuleViolated refusal(CheckoutRequest wish) {
        return catchThrowableOfType(RuleViolated.class, () -> wish.check(true));
    }

    private static CheckoutRequest wish(String key, String email) {
        return new CheckoutRequest("cart", key, null, email, "sandbox", "tok", null);
    }
}
