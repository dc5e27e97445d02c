package org.emporion.system.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Pattern;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Authenticator;
import org.emporion.system.client.Given;
import org.emporion.system.client.Person;
import org.emporion.system.client.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Platform admins come to the pages with a second factor only; sellers and buyers may have one. */
class SecondFactorIT {
    private static final String BOARD = Stack.addresses().admin() + "/overview/board";

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void aPlatformAdminNeedsTheCodeAtEveryLogInAndScriptsGoOnWithThePassword() {
        Person person = Given.aPlatformAdmin();
        Window first = windows.of("admin");
        first.opens(BOARD);
        LogIn.as(person, first.page());
        Authenticator phone = LogIn.setsUpSecondFactor(first.page());
        first.isAt("Overview");
        first.opens(Stack.addresses().admin() + "/account/security").isAt("Sign-in and security");
        first.reads("You used a second factor to log in.");

        Window second = windows.of("admin-elsewhere");
        second.opens(BOARD);
        LogIn.as(person, second.page());
        asksForACode(second.page());
        second.page().navigate(BOARD);
        PlaywrightAssertions.assertThat(second.heading("Overview")).hasCount(0);
        LogIn.as(person, second.page());
        LogIn.withCode(phone, second.page());
        second.isAt("Overview");

        assertThat(person.token()).as("password log-in of the scripts' client").isNotEmpty();
    }

    @Test
    void aSellerIsRefusedAtTheConsoleAtOnce() {
        Person person = Given.aSellerWithAnOpenStore().owner();
        Window window = windows.of("seller");
        window.watch().expects(401, "/login-actions/");
        window.opens(BOARD);
        LogIn.as(person, window.page());
        isRefused(window);
    }

    @Test
    void aSellerWhoIsLoggedInElsewhereIsRefusedTooAndNeverAskedForASecondFactor() {
        Person person = Given.aSellerWithAnOpenStore().owner();
        Window window = windows.of("seller");
        new Seller(window, person).logsInAt("/today/board", "Today");
        window.watch().expects(401, "/login-actions/");
        window.page().navigate(BOARD);
        window.page().locator("#password").fill(person.password());
        window.page().locator("#kc-login").click();
        isRefused(window);
    }

    private static void isRefused(Window window) {
        PlaywrightAssertions.assertThat(window.page().getByText("for the people who run the marketplace"))
                .isVisible();
        PlaywrightAssertions.assertThat(window.page().locator("#totpSecret")).hasCount(0);
        PlaywrightAssertions.assertThat(window.page().getByText("Log in with another account"))
                .hasAttribute("href", Pattern.compile("/protocol/openid-connect/logout\\?client_id=tenant-admin"));
    }

    @Test
    void whoAsksTheProviderForLessIsStillAskedForTheCode() {
        Person person = Given.aPlatformAdmin();
        Window window = windows.of("admin");
        window.page()
                .navigate(
                        Stack.addresses().issuer() + "/protocol/openid-connect/auth?client_id=tenant-admin&scope=openid"
                                + "&response_type=code&acr_values=password&redirect_uri="
                                + Stack.addresses().admin() + "/Callback");
        LogIn.as(person, window.page());
        PlaywrightAssertions.assertThat(window.page().locator("#totpSecret")).hasCount(1);
    }

    @Test
    void aBuyerAddsAnAuthenticatorAppAndIsAskedForItFromThenOn() {
        Person person = Given.aRegisteredUser();
        Shopper shopper = new Shopper(windows.of("shopper"), person.email());
        shopper.logsIn(person);
        shopper.window()
                .opens(Stack.addresses().storefront() + "/account/security")
                .isAt("Sign-in and security");
        shopper.window().follows("Set up an authenticator app");
        Authenticator phone = LogIn.setsUpSecondFactor(shopper.window().page());
        shopper.window().isAt("Sign-in and security");

        Window elsewhere = windows.of("shopper-elsewhere");
        elsewhere.page().navigate(Stack.addresses().storefront() + "/account");
        LogIn.as(person, elsewhere.page());
        LogIn.withCode(phone, elsewhere.page());
        elsewhere.isAt("My orders");
    }

    private static void asksForACode(Page page) {
        PlaywrightAssertions.assertThat(page.locator("#otp")).isVisible();
    }
}
