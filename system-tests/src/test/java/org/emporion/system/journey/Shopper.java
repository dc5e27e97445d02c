package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.emporion.system.browser.Window;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.Person;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;

/** Somebody who shops in the storefront's pages, without an account. */
final class Shopper {
    private final Window window;
    private final String email;

    Shopper(Window window) {
        this(window, "shopper-" + Names.unique() + "@example.org");
    }

    Shopper(Window window, String email) {
        this.window = window;
        this.email = email;
    }

    Window window() {
        return window;
    }

    String email() {
        return email;
    }

    void comesToTheShop() {
        window.opens(Stack.addresses().storefront() + "/").isAt("Good things from small stores, in one cart.");
    }

    void logsIn(Person person) {
        window.page().navigate(Stack.addresses().storefront() + "/account");
        LogIn.as(person, window.page());
        window.isAt("My orders");
    }

    void logsOut(Person person) {
        window.page()
                .locator("header summary")
                .filter(new Locator.FilterOptions().setHasText(person.firstName()))
                .click();
        window.presses("Log out");
        window.isAt("Good things from small stores, in one cart.");
    }

    void searchesFor(String words) {
        window.page().locator("#q").fill(words);
        window.page().locator("#q").press("Enter");
        assertThat(window.page().locator("h1")).containsText(words);
        window.looksAround();
    }

    /** While typing, this is suggested. */
    void isOffered(String words, String title) {
        window.page().locator("#q").pressSequentially(words);
        assertThat(window.page().locator("#suggestions").getByText(title)).isVisible();
        window.looksAround();
    }

    /** Searches for a product that has just been put on sale, and opens it. */
    void searchesUntilFound(String title) {
        Locator found = results().filter(new Locator.FilterOptions().setHasText(title));
        comesToTheShop();
        await(title + " is found")
                .pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> {
                    searchesFor(title);
                    return found.count() > 0;
                });
        found.click();
        window.isAt(title);
    }

    /** Ticks a value of a facet, such as Colour: Blue. */
    void narrowsBy(String facet, String value) {
        if (!window.page().locator("#facets").isVisible()) {
            window.page().locator(".s-filter-button").click();
            window.looksAround();
        }
        Locator group = window.page()
                .locator("#facets details")
                .filter(new Locator.FilterOptions()
                        .setHas(window.page()
                                .locator("summary")
                                .getByText(facet, new Locator.GetByTextOptions().setExact(true))));
        if (group.getAttribute("open") == null) {
            group.locator("summary").click();
        }
        group.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(value))
                .click();
        assertThat(window.page().locator(".e-chips .e-chip-on").filter(new Locator.FilterOptions().setHasText(value)))
                .isVisible();
        window.looksAround();
        closesTheFilters();
    }

    /** On a phone they stay open until somebody has chosen enough. */
    private void closesTheFilters() {
        Locator show = window.page().locator(".s-facets-foot a");
        if (window.page().locator(".s-filter-button").isVisible()) {
            assertThat(show).isVisible();
            show.click();
            assertThat(show).isHidden();
        }
    }

    void seesResults(int howMany) {
        assertThat(results()).hasCount(howMany);
    }

    void finds(Listed product) {
        assertThat(resultFor(product)).isVisible();
    }

    void findsNothingOf(Listed product) {
        assertThat(resultFor(product)).hasCount(0);
    }

    void opens(Listed product) {
        resultFor(product).click();
        window.isAt(product.title());
    }

    void looksAt(Listed product) {
        window.opens(product.page()).isAt(product.title());
    }

    /** Opens the page of a category, the newest things first. */
    void looksAtCategory(String slug) {
        window.opens(Stack.addresses().storefront() + "/c/" + slug + "?sort=newest");
        assertThat(window.page().locator("h1")).isVisible();
    }

    /** The product's page says that there is nothing any more. */
    void isToldThatItIsGone(Listed product) {
        window.watch().expects(404, product.page());
        window.opens(product.page()).isAt("We cannot find this page");
    }

    /** Chooses the value of an option on a product page. */
    void chooses(String value) {
        Locator option = window.page()
                .locator("a.s-option-value")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + value + "\\s*$")));
        option.click();
        assertThat(option).hasAttribute("aria-current", "true");
        window.looksAround();
    }

    void seesPrice(String price) {
        assertThat(window.page().locator(".s-buy-price")).containsText(price);
    }

    /** The large picture is the one described by these words. */
    void seesPicture(String alt) {
        assertThat(window.page().locator(".s-gallery-main img")).hasAttribute("alt", alt);
    }

    void putsIntoTheCart(int quantity) {
        window.page().locator("#quantity").fill(String.valueOf(quantity));
        window.page().locator("#add-to-cart").click();
        window.reads("It is in your cart.").looksAround();
    }

    void goesToTheCart() {
        window.opens(Stack.addresses().storefront() + "/cart").isAt("Cart");
    }

    /** The part of the cart that this store sends. */
    Locator cartOf(Store store) {
        return window.page().locator("section[aria-labelledby='store-" + store.slug() + "']");
    }

    void seesTotal(String total) {
        assertThat(window.page().locator("#total")).hasText(total);
    }

    void goesToTheCheckout() {
        window.presses("Go to checkout");
        window.isAt("Checkout");
    }

    void saysWhereToSendIt() {
        window.page().locator("#email").fill(email);
        saysTheAddress();
    }

    void saysTheAddress() {
        window.page().locator("#name").fill("Kim Buyer");
        window.page().locator("#line1").fill("Lange Gasse 7");
        window.page().locator("#postalCode").fill("04103");
        window.page().locator("#city").fill("Leipzig");
        window.page().locator("#country").selectOption("DE");
    }

    void paysWith(TestCard card) {
        window.page().locator("#card").selectOption(card.token());
        window.page().locator("#pay").click();
    }

    void confirmsAtTheBank() {
        window.isAt("Confirm your payment").presses("Confirm");
    }

    /** The purchase is placed; answers its number. */
    String isThanked() {
        window.isAt("Thank you, your order is placed");
        return window.page().locator("dl.e-facts dd").first().innerText().strip();
    }

    void looksUpTheOrder(String number) {
        window.opens(Stack.addresses().storefront() + "/orders").isAt("Find an order");
        window.page().locator("#number").fill(number);
        window.page().locator("#email").fill(email);
        window.presses("Show the order");
        window.isAt("Order " + number);
    }

    /** Opens the link of a mail in a browser that does not know the order yet. */
    void followsTheLinkIn(String mail, String number) {
        window.opens(Mails.linkIn(mail)).isAt("Find an order");
        assertThat(window.page().locator("#number")).hasValue(number);
        window.page().locator("#email").fill(email);
        window.presses("Show the order");
        window.isAt("Order " + number);
    }

    /** The part of an order that this store sends. */
    Locator orderOf(Store store) {
        return window.page()
                .locator("section.e-card")
                .filter(new Locator.FilterOptions().setHas(window.link(store.name())));
    }

    private Locator results() {
        return window.page().locator("#results .s-card a");
    }

    private Locator resultFor(Listed product) {
        return results().filter(new Locator.FilterOptions().setHasText(product.title()));
    }
}
