package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Person;
import org.emporion.system.client.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People see where they are logged in, end it, and sign out for good. */
class SessionsIT {
    private static final String SHOP = Stack.addresses().storefront();

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void aSessionThatWasEndedElsewhereIsOverAtItsNextRequestInEveryApplication() {
        Person person = Given.aSellerWithAnOpenStore().owner();
        Shopper lost = new Shopper(windows.of("lost-laptop"), person.email());
        lost.logsIn(person);
        lost.window().opens(Seller.portal("/today/board")).isAt("Today");

        Window home = windows.of("home");
        home.page().navigate(SHOP + "/account/security");
        LogIn.as(person, home.page());
        home.isAt("Sign-in and security").reads("This browser");
        Locator end = home.page().getByText("End this session");
        assertThat(end).hasCount(2);
        end.first().click();
        home.reads("That session has ended.").looksAround();
        assertThat(end).hasCount(0);

        lost.window().page().navigate(Seller.portal("/orders/list"));
        assertThat(lost.window().page().locator("#username")).isVisible();
        lost.window().page().navigate(SHOP + "/account");
        assertThat(lost.window().page().locator("#username")).isVisible();
        home.opens(SHOP + "/account").isAt("My orders");
    }

    @Test
    void allOthersEndAtOnce() {
        Person person = Given.aRegisteredUser();
        Shopper other = new Shopper(windows.of("other"), person.email());
        other.logsIn(person);
        Shopper here = new Shopper(windows.of("here"), person.email());
        here.logsIn(person);
        here.window().opens(SHOP + "/account/security");
        here.window().presses("End all other sessions");
        here.window().reads("All other sessions have ended.");

        other.window().page().navigate(SHOP + "/account");
        assertThat(other.window().page().locator("#username")).isVisible();
        here.window().opens(SHOP + "/account").isAt("My orders");
    }

    @Test
    void whoSignsOutIsAskedForThePasswordNextTimeAndOldCookiesOpenNothing() {
        Person person = Given.aRegisteredUser();
        Shopper shopper = new Shopper(windows.of("shopper"), person.email());
        shopper.logsIn(person);
        List<Cookie> cookies = shopper.window().page().context().cookies(SHOP);
        shopper.logsOut(person);

        shopper.window().page().navigate(SHOP + "/account");
        assertThat(shopper.window().page().locator("#username")).isVisible();
        shopper.window().page().context().addCookies(cookies);
        shopper.window().page().navigate(SHOP + "/account");
        assertThat(shopper.window().page().locator("#username")).isVisible();
    }

    @Test
    void theSessionGetsANewIdAtTheLogIn() {
        Person person = Given.aRegisteredUser();
        Window window = windows.of("shopper");
        window.page()
                .context()
                .addCookies(List.of(new Cookie("EMPORION_SHOP", "0000planted:by-somebody-else")
                        .setDomain("localhost")
                        .setPath("/")));
        new Shopper(window, person.email()).logsIn(person);
        Assertions.assertThat(window.page().context().cookies(SHOP))
                .filteredOn(cookie -> cookie.name.equals("EMPORION_SHOP"))
                .hasSize(1)
                .allSatisfy(
                        cookie -> Assertions.assertThat(cookie.value).doesNotContain("planted", "by-somebody-else"));
    }
}
