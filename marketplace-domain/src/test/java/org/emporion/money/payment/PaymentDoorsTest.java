package org.emporion.money.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

/** By which way one can pay. */
class PaymentDoorsTest {

    @Test
    void aWayToPayThatIsNotOfferedIsNamed() {
        PaymentMethods methods = new PaymentMethods(List.of());

        RuleViolated refused = catchThrowableOfType(RuleViolated.class, () -> methods.chosen("shells"));

        assertThat(refused.fields()).extracting("code").containsExactly("METHOD");
    }
}
