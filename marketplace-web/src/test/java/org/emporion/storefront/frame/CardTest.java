package org.emporion.storefront.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.emporion.kernel.Money;
import org.junit.jupiter.api.Test;

class CardTest {

    @Test
    void theCutIsInWholePercentAndNeverMoreThanTrue() {
        assertThat(card("19.90", "29.90").getCut()).isEqualTo(33);
        assertThat(card("19.90", "19.99").getCut()).isZero();
    }

    @Test
    void noCutWithoutAHigherPriceBefore() {
        assertThat(card("19.90", null).getCut()).isZero();
        assertThat(card("19.90", "9.90").getCut()).isZero();
        assertThat(card("0.00", "0.00").getCut()).isZero();
    }

    private static Card card(String now, String before) {
        Money was = before == null ? null : Money.parse(before, "EUR");
        return new Card("Mug", "/", null, "", Money.parse(now, "EUR"), was, false, true, null, 0, "Pottery", "");
    }
}
