package org.emporion.ground.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.Money;
import org.junit.jupiter.api.Test;

class CountedTest {

    @Test
    void moneyIsCountedInMinorUnitsByItsCurrency() {
        assertThat(Counted.amount("emporion_refunds_minor", Money.parse("24.80", "EUR")))
                .isEqualTo(new Counted("emporion_refunds_minor", 2480, Map.of("currency", "EUR")));
    }

    @Test
    void aStoreAPersonOrAnAddressIsNoLabel() {
        Counted steps = Counted.once("emporion_store_steps");

        for (String made :
                new String[] {UUID.randomUUID().toString(), "blue-mill", "ann@example.com", "/products", ""}) {
            assertThatThrownBy(() -> steps.with("step", made)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aCounterOnlyRisesAndIsCalledOurs() {
        assertThatThrownBy(() -> Counted.of("emporion_refunds", -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Counted.once("refunds")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Counted.once("emporion_refunds of mill")).isInstanceOf(IllegalArgumentException.class);
    }
}
