package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Person;
import org.emporion.system.client.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page that all applications lead to: in their look, address and password at once, and a way back. */
class LogInPageIT {
    private static final String LOADED =
            "() => document.fonts.ready.then(() => [...document.fonts].some(face => face.family.includes('Inter')"
                    + " && face.status === 'loaded'))";

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void addressAndPasswordStandOnOnePageInTheLettersOfTheShop() {
        Window window = windows.onThePhoneOf("buyer");
        window.opens(Stack.addresses().storefront() + "/account/security");

        asksForBoth(window.page());
        assertThat(window.page().evaluate(LOADED)).isEqualTo(true);
    }

    @Test
    void aWrongPasswordIsToldOnTheSamePageAndTheRightOneLeadsOn() {
        Person person = Given.aRegisteredUser();
        Window window = windows.onThePhoneOf("buyer");
        window.opens(Stack.addresses().storefront() + "/account/security");
        LogIn.as(new Person(person.email(), "wrong", "", ""), window.page());

        assertThat(window.page().getByText("E-mail address and password do not fit together."))
                .isVisible();
        asksForBoth(window.page());
        window.looksAround();
        window.page().locator("#password").fill(person.password());
        window.page().locator("#kc-login").click();
        window.isAt("Sign-in and security");
    }

    @Test
    void whoDoesNotLogInFindsTheWayBack() {
        leadsBack(
                "/account/security",
                Stack.addresses().storefront(),
                Stack.addresses().storefront());
        leadsBack("/today/board", Stack.addresses().seller(), Stack.addresses().seller());
        // the admin's pages have nothing for people who are not logged in
        leadsBack(
                "/overview/board", Stack.addresses().admin(), Stack.addresses().storefront());
    }

    private void leadsBack(String page, String from, String to) {
        Window window = windows.onThePhoneOf("visitor");
        window.opens(from + page);
        window.page().locator("#way-back").click();
        assertThat(window.page()).hasURL(to + "/");
    }

    private static void asksForBoth(Page page) {
        assertThat(page.locator("#username")).isVisible();
        assertThat(page.locator("#password")).isVisible();
    }
}
