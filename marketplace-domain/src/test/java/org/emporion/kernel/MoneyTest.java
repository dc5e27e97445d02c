package org.emporion.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Amounts as people read them. */
class MoneyTest {

    @Test
    void anAmountIsWrittenWithItsSignAndAllItsDecimals() {
        assertThat(Money.parse("1299.00", "EUR").written()).isEqualTo("€1,299.00");
        assertThat(Money.parse("5", "JPY").written()).isEqualTo("JP¥5");
    }
}
