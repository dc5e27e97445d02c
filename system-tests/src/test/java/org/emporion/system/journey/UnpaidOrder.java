package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Stack;

/** What is read of a purchase that nobody could pay: of its cart only where that is. */
final class UnpaidOrder {

    static final String IN_THE_CART = "What you chose is still in your cart.";

    private UnpaidOrder() {}

    /** Follows the mail about it in a browser without a cart, to the order and to where the payment ended. */
    static void isReadElsewhere(Windows windows, String email, String letter) {
        String link = Mails.linkIn(letter);
        String number = link.substring(link.lastIndexOf('/') + 1);
        Shopper elsewhere = new Shopper(windows.of("elsewhere"), email);
        elsewhere.followsTheLinkIn(letter, number);

        Window window = elsewhere.window();
        Locator content = window.page().locator("#content");
        assertThat(window.button("Pay again")).isVisible();
        assertThat(content).not().containsText("your cart");
        window.opens(Stack.addresses().storefront() + "/checkout/return?number=" + number)
                .isAt("The payment did not work");
        assertThat(window.link("Order " + number)).isVisible();
        assertThat(content).not().containsText("your cart");
    }
}
