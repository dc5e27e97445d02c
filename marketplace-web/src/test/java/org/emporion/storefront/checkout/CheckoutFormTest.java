package org.emporion.storefront.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.address.Address;
import org.emporion.storefront.cart.CartForm;
import org.junit.jupiter.api.Test;

/** What the form of the checkout is taken for. */
class CheckoutFormTest {

    @Test
    void anUnusualPostalCodeIsAskedAboutOnceAtItsField() {
        assertThatThrownBy(() -> form(Map.of()).mustBeMeant(to("DE", "410")))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        asked -> assertThat(asked.fields()).singleElement().satisfies(at -> {
                            assertThat(at.field()).isEqualTo("postalCode");
                            assertThat(at.detail()).contains("look like 10115", "press Pay again");
                        }));

        form(Map.of("doubted", CheckoutForm.doubted(to("DE", "410")))).mustBeMeant(to("DE", "410"));
    }

    @Test
    void anotherUnusualPostalCodeIsAskedAboutAgain() {
        CheckoutForm before = form(Map.of("doubted", CheckoutForm.doubted(to("DE", "410"))));

        assertThatThrownBy(() -> before.mustBeMeant(to("DE", "411"))).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> before.mustBeMeant(to("FR", "410"))).isInstanceOf(RuleViolated.class);
    }

    @Test
    void aUsualPostalCodeIsNotAskedAbout() {
        form(Map.of()).mustBeMeant(to("DE", "04103"));
        form(Map.of()).mustBeMeant(to("HK", null));
        assertThat(CheckoutForm.doubted(to("DE", "04103"))).isEmpty();
    }

    @Test
    void aNewTryIsANewWishUnlessTheFirstOneIsStillOnItsWay() {
        CheckoutForm sent = form(Map.of());

        assertThat(sent.wish()).isEqualTo("1");
        assertThat(sent.wishAfter(new Conflict("IN_PROGRESS", "It is on its way.")))
                .isEqualTo("1");
        assertThat(sent.wishAfter(new Conflict("OUT_OF_STOCK", "It is gone.")))
                .isNotBlank()
                .isNotEqualTo("1");
        assertThat(new CheckoutForm(null, false, null, new CartForm(Map.of())).wish())
                .isNotBlank();
    }

    @Test
    void whoeverPressesPayIsToldOfAnotherTotalOrCurrencyThanStoodOnTheButton() {
        Map<String, String> shown = Map.of("pay", "1", "shown-total", "33.27", "shown-currency", "EUR");

        assertThat(form(shown).changeTo(Money.parse("53.27", "EUR")))
                .isEqualTo(
                        "The total was €33.27 and is €53.27 now. Nothing was charged; press Pay again if you agree.");
        assertThat(form(shown).changeTo(Money.parse("33.27", "USD"))).contains("was €33.27 and is", "33.27 now");
        assertThat(form(shown).changeTo(Money.parse("33.27", "EUR"))).isEmpty();
    }

    @Test
    void whoeverPressesAnotherButtonOrWasShownNothingIsToldOfNoChange() {
        Money total = Money.parse("53.27", "EUR");

        assertThat(form(Map.of("shown-total", "33.27", "shown-currency", "EUR")).changeTo(total))
                .isEmpty();
        assertThat(form(Map.of("pay", "1")).changeTo(total)).isEmpty();
    }

    private static CheckoutForm form(Map<String, String> fields) {
        return new CheckoutForm("1", false, null, new CartForm(fields));
    }

    private static Address to(String country, String postalCode) {
        return new Address("Kim", "Lane 1", null, "Leipzig", null, postalCode, country, null);
    }
}
