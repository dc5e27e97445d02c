package org.emporion.storefront.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.payment.PaymentMethods;
import org.junit.jupiter.api.Test;

class PaymentBackingTest {

    @Test
    void theOnlyGatewayIsTheChosenOne() {
        PaymentBacking page = new PaymentBacking(new PaymentMethods(List.of(new DirectDebit())), (String) null);
        page.getWays().get(0).entered().put("iban", "DE89 3704");

        assertThat(page.getChosen()).isEqualTo("debit");
        assertThat(page.getWays()).extracting(PaymentBacking.Way::view).containsExactly("/WEB-INF/payment/debit.xhtml");
        assertThat(page.token()).isEqualTo("mandate of DE893704");
    }

    @Test
    void aSecondGatewayBringsItsOwnPartAndIsAskedForItsOwnToken() {
        PaymentBacking page = new PaymentBacking(
                new PaymentMethods(List.of(new Vouchers(), new DirectDebit()), List.of("debit", "voucher")), "voucher");
        page.getWays().get(0).entered().put("iban", "DE89 3704");
        page.getWays().get(1).entered().put("code", "GIFT");

        assertThat(page.getChosen()).isEqualTo("voucher");

        assertThat(page.getWays())
                .extracting(PaymentBacking.Way::view)
                .containsExactly("/WEB-INF/payment/debit.xhtml", "/WEB-INF/payment/gift-card.xhtml");
        assertThat(page.token()).isEqualTo("voucher GIFT");
    }

    @Test
    void aWayThatIsNotOfferedAnyMoreIsRefusedAndThePageChoosesAnother() {
        PaymentBacking page = new PaymentBacking(new PaymentMethods(List.of(new DirectDebit())), "voucher");

        assertThat(page.getChosen()).isEqualTo("debit");
        assertThatThrownBy(page::token).isInstanceOf(RuleViolated.class).hasMessageContaining("Choose one of debit");
    }

    @Test
    void whereNoWayToPayIsOfferedThePageHasNoneAndTakesNone() {
        PaymentBacking page =
                new PaymentBacking(new PaymentMethods(List.of(new DirectDebit()), List.of()), (String) null);

        assertThat(page.getWays()).isEmpty();
        assertThatThrownBy(page::token).isInstanceOf(RuleViolated.class).hasMessageContaining("offers no way to pay");
    }
}
