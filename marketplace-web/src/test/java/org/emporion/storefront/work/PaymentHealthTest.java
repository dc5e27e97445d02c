package org.emporion.storefront.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentMethods;
import org.emporion.money.stripe.StripeGateway;
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

    @Test
    void aWayToPayThatIsNotConfiguredIsNotOfferedAndItsSettingsAreNamed() {
        PaymentGateway stripe = new StripeGateway(
                "https://stripe.example", Optional.of("sk_1"), Optional.empty(), "https://shop.example");
        assertThat(PaymentHealth.told(new PaymentMethods(List.of(stripe), List.of("stripe"))))
                .containsOnly(entry("offered", "none"), entry("missing", "EMPORION_STRIPE_WEBHOOK_SECRET"));
    }
}
