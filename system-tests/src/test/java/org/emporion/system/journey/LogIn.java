package org.emporion.system.journey;

import com.microsoft.playwright.Page;
import org.emporion.system.client.Authenticator;
import org.emporion.system.client.Person;

/** Keycloak's pages. */
final class LogIn {
    private LogIn() {}

    static void as(Person person, Page page) {
        page.locator("#username").fill(person.email());
        page.locator("#password").fill(person.password());
        page.locator("#kc-login").click();
    }

    /** Sets up the second factor that Keycloak asks for. */
    static Authenticator setsUpSecondFactor(Page page) {
        Authenticator phone = new Authenticator(page.locator("#totpSecret").getAttribute("value"));
        page.locator("#totp").fill(phone.code());
        page.locator("#userLabel").fill("My phone");
        page.locator("#saveTOTPBtn").click();
        return phone;
    }

    /** Answers the question for a one-time code. */
    static void withCode(Authenticator phone, Page page) {
        page.locator("#otp").fill(phone.code());
        page.locator("#kc-login").click();
    }

    /** Registers a new account from the log-in page. */
    static void registers(Person person, Page page) {
        page.locator("a[href*='/registrations'], a[href*='login-actions/registration']")
                .click();
        page.locator("#email").fill(person.email());
        page.locator("#firstName").fill(person.firstName());
        page.locator("#lastName").fill(person.lastName());
        page.locator("#password").fill(person.password());
        page.locator("#password-confirm").fill(person.password());
        page.locator("input[type=submit], button[type=submit]").click();
    }
}
