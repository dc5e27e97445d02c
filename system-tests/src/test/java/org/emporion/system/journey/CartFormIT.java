package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.emporion.system.browser.InAThirdBrowser;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The cart is one form: a button takes along what was typed beside it, and what another tab chose is asked about. */
@InAThirdBrowser
class CartFormIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final Store store = Given.aSellerWithAnOpenStore();
    private final Listed jug = store.publishes("Jug", "19.90", 10);
    private final Listed cup = store.publishes("Cup", "9.00", 20);
    private Shopper shopper;
    private Page page;
    private Locator quantities;

    @BeforeEach
    void twoThingsInTheCart() {
        store.asOwner()
                .put(
                        "/shipping",
                        Map.of("items", List.of(way("Bicycle", "3.00"), way("Post", "5.00"), way("Van", "9.00"))))
                .mustBe(200);
        shopper = new Shopper(windows.of("shopper"));
        page = shopper.window().page();
        quantities = page.locator("form#cart input[type=number]");
        shopper.looksAt(jug);
        shopper.putsIntoTheCart(1);
        shopper.looksAt(cup);
        shopper.putsIntoTheCart(1);
        shopper.goesToTheCart();
    }

    @Test
    void whatWasTypedIsTakenAlongWhenAnotherLineIsRemoved() {
        quantities.nth(1).fill("3");
        page.locator("form#cart button[name=remove]").first().click();

        shopper.window().reads("Taken out of the cart.").looksAround();
        assertThat(quantities).hasCount(1);
        assertThat(quantities.first()).hasValue("3");

        quantities.first().fill("0");
        quantities.first().press("Tab");
        shopper.window().reads("Taken out of the cart.").presses("Put it back");
        assertThat(quantities.first()).hasValue("3");
    }

    @Test
    void whatWasTypedIsTakenAlongToTheCheckout() {
        quantities.nth(1).fill("3");
        shopper.goesToTheCheckout();
        shopper.goesToTheCart();
        assertThat(quantities.nth(1)).hasValue("3");
    }

    @Test
    void whatAnotherTabChangedElsewhereStays() {
        types(anotherTab(), "4");
        quantities.nth(1).fill("3");
        quantities.nth(1).press("Tab");
        assertThat(quantities.nth(1)).hasValue("3");
        assertThat(quantities.first()).hasValue("4");
    }

    @Test
    void oneQuantityInTwoTabsIsAskedAboutAndWhatWasTypedIsKept() {
        Page other = anotherTab();
        types(other, "4");
        types(page, "2");

        shopper.window().reads("changed in another window meanwhile").looksAround();
        assertThat(page.locator("form#cart li .e-error")).hasText("It is \"4\" now.");
        other.reload();
        assertThat(quantity(other)).hasValue("4");
        shopper.window().presses("Update");
        assertThat(page.locator("form#cart .e-error")).hasCount(0);
        other.reload();
        assertThat(quantity(other)).hasValue("2");
    }

    @Test
    void aQuantityOfALineThatAnotherTabTookOutIsTold() {
        Page other = anotherTab();
        other.locator("form#cart button[name=remove]").first().click();
        assertThat(other.locator("form#cart input[type=number]")).hasCount(1);
        quantities.first().fill("3");
        quantities.first().press("Tab");

        shopper.window().reads("is no longer in the cart").looksAround();
        assertThat(quantities).hasCount(1);
        assertThat(quantities.first()).hasValue("1");
    }

    @Test
    void theDeliveryThatTwoTabsChooseIsAskedAboutAndTheChoiceIsKept() {
        Page other = anotherTab();
        way(other, "Post").check();
        assertThat(other.locator("form#cart")).containsText("33.90");
        way(page, "Van").check();

        shopper.window().reads("changed in another window meanwhile").looksAround();
        assertThat(page.locator("form#cart .e-error")).containsText("It is \"Post\" now.");
        assertThat(way(page, "Van")).isChecked();
        shopper.window().presses("Update Delivery: " + store.name());
        assertThat(page.locator("form#cart .e-error")).hasCount(0);
        other.reload();
        assertThat(way(other, "Van")).isChecked();
    }

    @Test
    void aVoucherIsUsedAndTakenBackBesideTheCart() {
        Map<String, Object> gives = Map.of("kind", "AMOUNT", "amount", Map.of("amount", "5.00", "currency", "EUR"));
        store.asOwner()
                .post("/promotions", Map.of("name", "Jugs for less", "code", "SPRING", "gives", gives))
                .mustBe(201);
        Locator code = page.getByLabel("Voucher code");
        code.fill("spring");
        code.press("Enter");
        assertThat(page.locator("#vouchers")).containsText("Jugs for less");
        assertThat(page.locator(".s-totals")).containsText("−€5.00");

        code.fill("nonsense");
        code.press("Enter");
        assertThat(page.locator("#code-error")).hasText("There is no promotion with the code NONSENSE for this cart.");
        shopper.window().looksAround();
        assertThat(code).hasValue("nonsense");
        assertThat(code).isFocused();
        shopper.goesToTheCart();
        shopper.window().presses("Remove SPRING");
        assertThat(page.locator(".s-totals")).not().containsText("5.00");
    }

    private Page anotherTab() {
        Page other = page.context().newPage();
        other.navigate(page.url());
        return other;
    }

    /** For the first thing in the cart. */
    private static void types(Page tab, String quantity) {
        quantity(tab).fill(quantity);
        quantity(tab).press("Tab");
        assertThat(quantity(tab)).hasValue(quantity);
    }

    private static Locator quantity(Page tab) {
        return tab.locator("form#cart input[type=number]").first();
    }

    private static Locator way(Page page, String name) {
        return page.locator("form#cart label.e-choice")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("input");
    }

    private static Map<String, Object> way(String name, String price) {
        return Map.of("name", name, "price", Map.of("amount", price, "currency", "EUR"), "daysMin", 1, "daysMax", 2);
    }
}
