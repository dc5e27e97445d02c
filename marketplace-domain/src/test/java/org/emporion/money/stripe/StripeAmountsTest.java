package org.emporion.money.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.emporion.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Stripe's smallest unit is worth. */
class StripeAmountsTest {

    @ParameterizedTest
    @CsvSource({"19.90,EUR,1990", "1990,JPY,1990", "1990,ISK,199000", "1990,UGX,199000", "1.234,KWD,1234", "5.00,MGA,5"
    })
    void everyCurrencyGoesThereAndBack(String amount, String currency, long units) {
        Money money = Money.parse(amount, currency);
        assertThat(StripeAmounts.units(money)).isEqualTo(units);
        assertThat(StripeAmounts.money(units, StripeAmounts.currency(money))).isEqualTo(money);
    }

    @Test
    void whatStripeHasNoUnitForIsNotRounded() {
        assertThatThrownBy(() -> StripeAmounts.units(Money.parse("5.20", "MGA")))
                .isInstanceOf(ArithmeticException.class);
    }
}
