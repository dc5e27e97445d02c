package org.emporion.money.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

class PaymentMethodsTest {

    private final PaymentGateway sandbox = new SandboxGateway("http://127.0.0.1:1", "key", "http://127.0.0.1:2");

    @Test
    void whatWasEnteredGoesToItsGatewayAloneAndOnlyTheFieldsItNames() {
        PaymentMethods methods = new PaymentMethods(List.of(sandbox));
        assertThat(methods.token("sandbox", Map.of("card", "tok_approve", "iban", "DE00")))
                .isEqualTo("tok_approve");
        assertThatThrownBy(() -> methods.token("sandbox", Map.of("iban", "DE00")))
                .isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> methods.token("other", Map.of("card", "tok_approve")))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void aPartIsNamedSoThatItCanOnlyLieInItsPlace() {
        assertThatThrownBy(() -> new PaymentGateway.Part("../cart", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(sandbox.part().name()).isEqualTo("sandbox");
    }
}
