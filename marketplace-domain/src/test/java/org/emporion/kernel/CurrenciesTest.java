package org.emporion.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurrenciesTest {

    private final Currencies currencies = Currencies.USUAL;

    @Test
    void anInstallationTradesInSixOfWhichYenHaveNoDecimals() {
        assertThat(currencies.codes()).containsExactly("EUR", "USD", "GBP", "SEK", "PLN", "JPY");
        assertThat(currencies.all())
                .extracting(Currencies.Traded::code, Currencies.Traded::decimals)
                .contains(tuple("EUR", 2), tuple("JPY", 0));
        assertThat(Money.ofMinor(1990, "JPY").written()).isEqualTo("JP\u00a51,990");
        assertThat(Money.ofMinor(1990, "EUR").written()).isEqualTo("\u20ac19.90");
    }

    @Test
    void theUsualOneComesFirstWhetherItIsAmongTheOthersOrNot() {
        assertThat(new Currencies(List.of("EUR", "USD"), "USD").codes()).containsExactly("USD", "EUR");
        assertThat(new Currencies(List.of("EUR"), "PLN").usual()).isEqualTo("PLN");
    }

    @Test
    void whatIsNotTradedInIsTheUsualOneOnPagesAndRefusedElsewhere() {
        assertThat(currencies.orUsual(" usd ")).isEqualTo("USD");
        assertThat(currencies.orUsual("CHF")).isEqualTo("EUR");
        assertThat(currencies.orUsual(null)).isEqualTo("EUR");
        assertThat(currencies.require("")).isEqualTo("EUR");
        assertThat(currencies.require("JPY")).isEqualTo("JPY");
        assertThatThrownBy(() -> currencies.require("CHF")).hasMessageContaining("EUR, USD, GBP");
    }
}
