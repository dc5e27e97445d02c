package org.emporion.money.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.List;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

/** Who may tell of a payment, and by which way one can pay. */
class PaymentDoorsTest {

    @Test
    void aMessageThatTheProviderDidNotSignIsNotBelieved() {
        PaymentWebhooks webhooks = new PaymentWebhooks("secret", Clock.systemUTC());

        Forbidden refused = catchThrowableOfType(
                Forbidden.class, () -> webhooks.read("{\"type\":\"payment.authorised\"}", "t=1,v1=0"));

        assertThat(refused.code()).isEqualTo("SIGNATURE");
    }

    @Test
    void aWayToPayThatIsNotOfferedIsNamed() {
        PaymentMethods methods = new PaymentMethods(List.of());

        RuleViolated refused = catchThrowableOfType(RuleViolated.class, () -> methods.gateway("shells"));

        assertThat(refused.fields()).extracting("code").containsExactly("METHOD");
    }
}
