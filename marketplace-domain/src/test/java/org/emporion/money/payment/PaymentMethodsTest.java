package org.emporion.money.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

class PaymentMethodsTest {

    private final PaymentGateway sandbox =
            new SandboxGateway("http://127.0.0.1:1", "key", "http://127.0.0.1:2", "secret");

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
    void whatTheConfigurationDoesNotNameIsNotOfferedAndStillServesWhatWasPaidWithIt() {
        PaymentMethods methods = new PaymentMethods(List.of(sandbox, new PretendedTransfer()), List.of("transfer"));

        assertThat(methods.offered()).extracting(PaymentGateway::method).containsExactly("transfer");
        assertThatThrownBy(() -> methods.chosen("sandbox"))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("There is no payment method \"sandbox\". Choose one of transfer.");
        assertThatThrownBy(() -> methods.token("sandbox", Map.of("card", "tok_approve")))
                .isInstanceOf(RuleViolated.class);
        assertThat(methods.gateway("sandbox")).isSameAs(sandbox);
        assertThatThrownBy(() -> methods.gateway("shells")).isInstanceOf(NotFound.class);
    }

    @Test
    void withoutConfigurationNothingIsOfferedAndTheRefusalSaysSo() {
        PaymentMethods methods = new PaymentMethods(List.of(sandbox), List.of());

        assertThat(methods.offered()).isEmpty();
        assertThatThrownBy(() -> methods.chosen("sandbox"))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field")
                        .containsExactly("payment.method"))
                .hasMessageContaining("offers no way to pay");
    }

    @Test
    void theyAreOfferedInTheOrderOfTheConfigurationAndWhatNobodyKnowsIsTold() {
        PaymentMethods methods =
                new PaymentMethods(List.of(sandbox, new PretendedTransfer()), List.of("transfer", "strpe", "sandbox"));

        assertThat(methods.offered()).extracting(PaymentGateway::method).containsExactly("transfer", "sandbox");
        assertThat(methods.unknown()).containsExactly("strpe");
    }

    @Test
    void nobodyIsOverdueBeforeTheMostPatientWayToPayIsOver() {
        assertThat(new PaymentMethods(List.of(sandbox, new PretendedTransfer())).longestPatience())
                .isEqualTo(Duration.ofHours(2));
        assertThat(new PaymentMethods(List.of()).longestPatience()).isZero();
    }

    @Test
    void aPartIsNamedSoThatItCanOnlyLieInItsPlace() {
        assertThatThrownBy(() -> new PaymentGateway.Part("../cart", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(sandbox.part().name()).isEqualTo("sandbox");
    }

    /** Another way to pay, which takes its time. */
    private static final class PretendedTransfer extends PretendedProvider {

        @Override
        public String method() {
            return "transfer";
        }

        @Override
        public Duration patience() {
            return Duration.ofHours(2);
        }
    }
}
