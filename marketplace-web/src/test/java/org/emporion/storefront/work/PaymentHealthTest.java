package org.emporion.storefront.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.emporion.money.payment.PaymentMethods;
import org.junit.jupiter.api.Test;

class PaymentHealthTest {

    @Test
    void aShopThatOffersNoWayToPaySaysSo() {
        assertThat(PaymentHealth.told(new PaymentMethods(List.of(), List.of()))).containsOnly(entry("offered", "none"));
    }

    @Test
    void aMisspeltWayToPayIsNamed() {
        assertThat(PaymentHealth.told(new PaymentMethods(List.of(), List.of("strpe"))))
                .containsOnly(entry("offered", "none"), entry("unknown", "strpe"));
    }
}
