package org.emporion.selling.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.emporion.kernel.Money;
import org.junit.jupiter.api.Test;

/** What of the tax of a purchase is contained in its prices, and what comes on top of them. */
class TotalsTest {

    @Test
    void whatStandsAboveTheTotalAddsUpToIt() {
        Totals contained = totals("20.00", "4.90", "5.00", "3.18", "19.90");
        Totals onTop = totals("20.00", "4.90", "5.00", "3.78", "23.68");
        Totals both = contained.plus(onTop);

        assertThat(contained.taxOnTop()).isEqualTo(euros("0.00"));
        assertThat(contained.taxContained()).isEqualTo(euros("3.18"));
        assertThat(onTop.taxOnTop()).isEqualTo(euros("3.78"));
        assertThat(onTop.taxContained()).isEqualTo(euros("0.00"));
        assertThat(both.taxOnTop()).isEqualTo(euros("3.78"));
        assertThat(both.taxContained()).isEqualTo(euros("3.18"));
    }

    private static Totals totals(String items, String shipping, String discount, String tax, String total) {
        return new Totals(euros(items), euros(shipping), euros(discount), euros(tax), euros(total));
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
