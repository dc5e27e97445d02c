package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.emporion.system.browser.InAThirdBrowser;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.ProductDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Buying without a mouse. */
@InAThirdBrowser
class KeyboardIT {
    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void everythingFromSearchToPaymentIsReachedByTheTabKey() {
        String word = Names.uniqueWord();
        Listed scarf = Given.aSellerWithAnOpenStore()
                .publishes(ProductDraft.titled("Scarf " + word)
                        .option("Colour", "Grey", "Green")
                        .variant(Map.of("Colour", "Grey"), "GREY-" + word, "30.00", 2)
                        .variant(Map.of("Colour", "Green"), "GREEN-" + word, "35.00", 2))
                .whenSearchable();
        Window window = windows.of("shopper");
        Shopper shopper = new Shopper(window);
        Keyboard keyboard = new Keyboard(window.page());

        shopper.comesToTheShop();
        keyboard.tabsTo(".e-skip").presses("Enter");
        assertThat(keyboard.standsOn("#content"))
                .as("the skip link leads to the content")
                .isTrue();
        window.page().reload();
        keyboard.tabsTo("#q").types(word).presses("Enter");
        assertThat(window.page().locator("h1")).containsText(word);
        keyboard.tabsTo("#results .s-card a").presses("Enter");
        window.isAt(scarf.title());
        keyboard.tabsTo("a.s-option-value[aria-current=false]").presses("Enter");
        shopper.seesPrice("€35.00");
        assertThat(window.page().locator("a.s-option-value[aria-current=true]")).isFocused();
        keyboard.tabsTo("#add-to-cart").presses("Enter");
        window.reads("It is in your cart.");
        assertThat(window.page().locator("#flash")).isFocused();
        keyboard.tabsTo("#flash a[href='/cart']").presses("Enter");
        window.isAt("Cart");
        keyboard.tabsTo("button[name=checkout]").presses("Enter");
        window.isAt("Checkout");
        fillsIn(keyboard, shopper.email());
        keyboard.tabsTo("#pay").presses("Enter");
        shopper.isThanked();
    }

    private static void fillsIn(Keyboard keyboard, String email) {
        keyboard.tabsTo("#email").types(email);
        keyboard.tabsTo("#name").types("Kim Buyer");
        keyboard.tabsTo("#line1").types("Lange Gasse 7");
        keyboard.tabsTo("#postalCode").types("04103");
        keyboard.tabsTo("#city").types("Leipzig");
    }
}
