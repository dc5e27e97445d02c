package org.emporion.selling.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;
import org.emporion.selling.promotion.PromotionEffect.AmountOff;
import org.emporion.selling.promotion.PromotionEffect.FreeShipping;
import org.emporion.selling.promotion.PromotionEffect.PercentOff;
import org.junit.jupiter.api.Test;

class PromotionTermsTest {

    private static final Money FIVE_EUROS = Money.parse("5", "EUR");

    @Test
    void onlyWhatNamesNoAmountCountsInEveryCurrency() {
        PercentOff tenth = new PercentOff(Percentage.of(BigDecimal.TEN), null);

        assertThat(terms(tenth, null).isIn("JPY")).isTrue();
        assertThat(terms(new FreeShipping(), null).isIn("JPY")).isTrue();
        assertThat(terms(tenth, FIVE_EUROS).isIn("JPY")).isFalse();
        assertThat(terms(new PercentOff(tenth.rate(), FIVE_EUROS), null).isIn("JPY"))
                .isFalse();
        assertThat(terms(new AmountOff(FIVE_EUROS), null).isIn("JPY")).isFalse();
        assertThat(terms(new AmountOff(FIVE_EUROS), FIVE_EUROS).isIn("EUR")).isTrue();
    }

    private static PromotionTerms terms(PromotionEffect effect, Money threshold) {
        return new PromotionTerms(new UUID(0, 1), "Spring", null, null, effect, null, threshold, true);
    }
}
