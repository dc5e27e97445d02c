package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.emporion.system.browser.InAThirdBrowser;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Buying with an account. */
@InAThirdBrowser
class AccountIT {
    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void whatWasBoughtWithAnAccountIsFoundAgainInAnyBrowser() {
        Listed jug = Given.aPublishedProduct("14.00", 3);
        Person person = Given.aRegisteredUser();
        Shopper shopper = new Shopper(windows.of("shopper"), person.email());
        shopper.logsIn(person);
        shopper.window().reads("No orders yet");
        shopper.looksAt(jug);
        shopper.putsIntoTheCart(1);
        shopper.goesToTheCart();
        shopper.goesToTheCheckout();
        assertThat(shopper.window().page().locator("#email")).hasValue(person.email());
        shopper.saysTheAddress();
        shopper.paysWith(TestCard.GOOD);
        String number = shopper.isThanked();

        Shopper elsewhere = new Shopper(windows.of("shopper-elsewhere"), person.email());
        elsewhere.logsIn(person);
        elsewhere
                .window()
                .page()
                .locator("a[href='/orders/" + number + "']")
                .first()
                .click();
        elsewhere.window().isAt("Order " + number);
    }
}
