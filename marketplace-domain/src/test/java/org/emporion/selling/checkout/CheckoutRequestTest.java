package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

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

    private static RuleViolated refusal(CheckoutRequest wish) {
        return catchThrowableOfType(RuleViolated.class, wish::check);
    }

    private static CheckoutRequest wish(String key, String email) {
        return new CheckoutRequest("cart", key, null, email, "sandbox", "tok", null);
    }
}
