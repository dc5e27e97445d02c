package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.emporion.system.browser.InAThirdBrowser;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Person;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A browser after a log-out: the next person at it finds nothing of the account, and the buyer finds everything again. */
@InAThirdBrowser
class AfterLogOutIT {
    private static final String SHOP = Stack.addresses().storefront();

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void theNextPersonFindsAnEmptyCartAndEmptyFieldsAndTheBuyerTheCartOnAnyDevice() {
        Listed jug = Given.aPublishedProduct("14.00", 5);
        Person person = Given.aRegisteredUser();
        Shopper shopper = new Shopper(windows.of("shopper"), person.email());
        shopper.logsIn(person);
        shopper.looksAt(jug);
        shopper.putsIntoTheCart(2);
        shopper.goesToTheCart();
        shopper.goesToTheCheckout();
        shopper.saysTheAddress();
        shopper.paysWith(TestCard.DECLINED);
        assertThat(shopper.window().page().locator("#messages .e-message-danger"))
                .isVisible();
        List<Cookie> before = shopper.window().page().context().cookies(SHOP);

        shopper.window().opens(SHOP + "/checkout").isAt("Checkout");
        assertThat(shopper.window().page().locator("#line1")).hasValue("Lange Gasse 7");

        Page secondTab = shopper.window().page().context().newPage();
        secondTab.navigate(SHOP + "/account");
        shopper.logsOut(person);
        secondTab.locator("form[action='/logout']").evaluate("form => form.requestSubmit()");
        assertThat(secondTab).hasURL(SHOP + "/");
        secondTab.close();
        shopper.window().page().goBack();
        shopper.window().isAt("Cart").reads("Your cart is empty");
        hasNothingOfTheAccount(shopper.window());
        shopper.window().page().context().addCookies(before);
        hasNothingOfTheAccount(shopper.window());

        shopper.looksAt(jug);
        shopper.putsIntoTheCart(1);
        shopper.goesToTheCart();
        shopper.goesToTheCheckout();
        assertThat(shopper.window().page().locator("#name")).hasValue("");
        assertThat(shopper.window().page().locator("#line1")).hasValue("");
        assertThat(shopper.window().page().locator("#email")).hasValue("");

        Shopper elsewhere = new Shopper(windows.of("elsewhere"), person.email());
        elsewhere.logsIn(person);
        elsewhere.goesToTheCart();
        assertThat(quantity(elsewhere)).hasValue("2");
        elsewhere.goesToTheCheckout();
        assertThat(elsewhere.window().page().locator("#line1")).hasValue("Lange Gasse 7");
    }

    @Test
    void whatAGuestPutInJoinsTheCartOfTheAccount() {
        Listed jug = Given.aPublishedProduct("14.00", 3);
        Listed bowl = Given.aPublishedProduct("9.00", 3);
        Person person = Given.aRegisteredUser();
        Shopper first = new Shopper(windows.of("first"), person.email());
        first.logsIn(person);
        first.looksAt(jug);
        first.putsIntoTheCart(3);

        Shopper second = new Shopper(windows.of("second"), person.email());
        second.looksAt(jug);
        second.putsIntoTheCart(2);
        second.looksAt(bowl);
        second.putsIntoTheCart(1);
        second.logsIn(person);
        second.window().reads("is now in the cart of your account").looksAround();
        assertThat(second.window().page().context().cookies(SHOP))
                .noneMatch(cookie -> cookie.name.equals("emporion_cart"));

        first.goesToTheCart();
        assertThat(first.window().page().locator("input[name^='quantity-']")).hasCount(2);
        assertThat(first.window().page().locator("input[name^='quantity-']").first())
                .hasValue("3");
        assertThat(first.window().page().locator("input[name^='quantity-']").last())
                .hasValue("1");
    }

    @Test
    void noOrderIsOpenedAnyMoreNeitherTheAccountsNorOneThatAGuestHadNamed() {
        Listed jug = Given.aPublishedProduct("14.00", 3);
        Person person = Given.aRegisteredUser();
        Shopper shopper = new Shopper(windows.of("shopper"));
        shopper.looksAt(jug);
        String asGuest = buys(shopper);
        isOpened(shopper.window(), asGuest);
        shopper.logsIn(person);
        shopper.looksAt(jug);
        String withAccount = buys(shopper);

        shopper.logsOut(person);
        assertThat(shopper.window().page().context().cookies())
                .noneMatch(cookie -> cookie.name.matches("emporion_(order|cart|flash)"));
        for (String number : List.of(asGuest, withAccount)) {
            isAskedForTheEmail(shopper.window(), "/orders/" + number);
            isAskedForTheEmail(shopper.window(), "/checkout/return?number=" + number);
        }
    }

    @Test
    void aSessionThatWasEndedElsewhereLeavesNothingBehindEither() {
        Listed jug = Given.aPublishedProduct("14.00", 3);
        Person person = Given.aRegisteredUser();
        Shopper lost = new Shopper(windows.of("lost-laptop"), person.email());
        lost.logsIn(person);
        lost.looksAt(jug);
        String number = buys(lost);
        lost.looksAt(jug);
        lost.putsIntoTheCart(1);
        lost.goesToTheCart();
        lost.goesToTheCheckout();
        lost.saysTheAddress();

        Shopper home = new Shopper(windows.of("home"), person.email());
        home.logsIn(person);
        home.window().opens(SHOP + "/account/security");
        home.window().presses("End all other sessions");
        home.window().reads("All other sessions have ended.");

        lost.paysWith(TestCard.GOOD);
        assertThat(lost.window().page().locator("#username")).isVisible();
        hasNothingOfTheAccount(lost.window());
        isAskedForTheEmail(lost.window(), "/orders/" + number);

        lost.logsIn(person);
        lost.window().opens(SHOP + "/checkout").isAt("Checkout");
    }

    @Test
    void theCookieOfTheCartOpensNoOrderAndWhoHasPaidLandsOnIt() {
        Listed jug = Given.aPublishedProduct("14.00", 5);
        Shopper guest = new Shopper(windows.of("guest"));
        guest.looksAt(jug);
        guest.putsIntoTheCart(1);
        guest.goesToTheCart();
        guest.goesToTheCheckout();
        guest.saysWhereToSendIt();
        guest.paysWith(TestCard.ASKS_AT_THE_BANK);
        guest.confirmsAtTheBank();
        String number = guest.isThanked();
        isOpened(guest.window(), number);

        Window stranger = windows.of("stranger");
        stranger.page()
                .context()
                .addCookies(guest.window().page().context().cookies(SHOP).stream()
                        .filter(cookie -> cookie.name.equals("emporion_cart"))
                        .toList());
        assertThat(stranger.page().context().cookies(SHOP)).hasSize(1);
        isAskedForTheEmail(stranger, "/orders/" + number);
        isAskedForTheEmail(stranger, "/checkout/return?number=" + number);
    }

    @Test
    void whatWasTypedIsNotShownToTheNextPersonInThePortal() {
        Store store = Given.aSellerWithAnOpenStore();
        Store next = Given.aSellerWithAnOpenStore();
        Seller seller = new Seller(windows.of("seller"), store.owner());
        seller.logsInAt("/products/edit", "New product");
        Window window = seller.window();
        window.page().locator("#title").fill("Secret chair");
        window.page().context().clearCookies();
        window.presses("Create as a draft");
        assertThat(window.page().locator("#username")).isVisible();

        window.watch().expects(404, "/products/edit");
        new Seller(window, next.owner()).logsInAgain("We cannot find this page");
        window.opens(Seller.portal("/products/edit")).isAt("New product");
        assertThat(window.page().locator("#title")).hasValue("");
        assertThat(kept(window)).doesNotContain("Secret chair");

        window.page()
                .evaluate("sessionStorage.setItem('draft:' + document.documentElement.dataset.person"
                        + " + ':/seller/products/edit:product', 'Another secret')");
        assertThat(kept(window)).contains("Another secret");
        window.page().locator("form[action='/seller/logout']").first().evaluate("form => form.requestSubmit()");
        window.isAt("Your shop, next to others, and entirely your own.");
        assertThat(kept(window)).doesNotContain("Another secret");
    }

    private static String kept(Window window) {
        return (String) window.page().evaluate("JSON.stringify(Object.assign({}, sessionStorage))");
    }

    private static String buys(Shopper shopper) {
        shopper.putsIntoTheCart(1);
        shopper.goesToTheCart();
        shopper.goesToTheCheckout();
        shopper.saysWhereToSendIt();
        shopper.paysWith(TestCard.GOOD);
        return shopper.isThanked();
    }

    private static Locator quantity(Shopper shopper) {
        return shopper.window().page().locator("input[name^='quantity-']");
    }

    private static void hasNothingOfTheAccount(Window window) {
        window.opens(SHOP + "/cart").isAt("Cart").reads("Your cart is empty");
        window.opens(SHOP + "/checkout").isAt("Cart");
        assertThat(window.page().locator(".s-count")).hasCount(0);
    }

    private static void isOpened(Window window, String number) {
        window.opens(SHOP + "/orders/" + number).isAt("Order " + number);
    }

    private static void isAskedForTheEmail(Window window, String address) {
        window.opens(SHOP + address).isAt("Find an order");
    }
}
