package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Prices in the buyer's currency, from the choice to the payment. */
class CurrencyIT {
    @RegisterExtension
    final Windows windows = new Windows();

    private final Store store = Given.aSellerWithAnOpenStore();
    private final Listed jug = store.publishes("Yen jug " + Names.unique(), "19.90", 5);
    private final String euros = Names.uniqueWord();
    private final Listed cup = store.publishes("Euro cup " + euros, "9.00", 5);

    @Test
    void aBuyerChoosesACurrencyFindsBuysAndPaysInIt() {
        sellsAndShipsForYen();
        jug.whenSearchable();
        cup.whenSearchable();
        Shopper shopper = new Shopper(windows.of("shopper"));
        shopper.looksAt(cup);
        shopper.seesPrice("\u20ac9.00");
        shopper.putsIntoTheCart(1);
        shopper.goesToTheCart();
        chooses(shopper.window(), "JPY");
        shopper.window().reads("The prices of your cart are in this currency now.");
        assertThat(shopper.cartOf(store)).containsText("is not sold in JPY");
        isToldThatNothingCanBeBought(shopper.window());
        shopper.window().opens(Stack.addresses().storefront() + "/checkout");
        isToldThatNothingCanBeBought(shopper.window());
        shopper.window().opens(Stack.addresses().storefront() + "/cart").presses("Remove " + cup.title());
        shopper.window().reads("Your cart is empty");

        shopper.looksAt(cup);
        shopper.window().reads("Not sold in JPY; in EUR it costs \u20ac9.00.").looksAround();
        assertThat(shopper.window().page().locator("#add-to-cart")).hasCount(0);
        isShownTheMainCurrencyWhereNothingIsSoldInThis(shopper);
        shopper.searchesUntilFound(jug.title());
        shopper.seesPrice("JP\u00a52,980");
        shopper.putsIntoTheCart(1);
        shopper.goesToTheCart();
        shopper.seesTotal("JP\u00a53,480");
        shopper.goesToTheCheckout();
        shopper.saysWhereToSendIt();
        shopper.paysWith(TestCard.GOOD);
        shopper.isThanked();
        shopper.window().reads("JP\u00a53,480");
    }

    @Test
    void aSellerTypesPricesInOtherCurrenciesAndAPhoneShowsThem() {
        Seller seller = new Seller(windows.of("seller"), store.owner());
        seller.logsInAt("/products/prices?id=" + jug.id(), "Prices in other currencies");
        Window portal = seller.window();
        price(portal, "USD").fill("24.50");
        price(portal, "JPY").fill("29.80");
        portal.presses("Save");
        portal.reads("Some prices could not be saved.");
        portal.reads("JPY has no decimals").looksAround();
        price(portal, "JPY").fill("2980");
        portal.presses("Save");
        portal.reads("are saved").looksAround();
        assertThat(price(portal, "USD")).hasValue("24.50");

        Shopper shopper = new Shopper(windows.onThePhoneOf("shopper"));
        shopper.looksAt(jug);
        chooses(shopper.window(), "USD");
        shopper.seesPrice("US$24.50");
    }

    private static void isToldThatNothingCanBeBought(Window window) {
        window.reads("Nothing in this cart can be bought at the moment.").looksAround();
        assertThat(window.page().getByText("Go on with what can be bought")).hasCount(0);
        assertThat(window.page().locator("#total-shipping")).hasCount(0);
    }

    private void isShownTheMainCurrencyWhereNothingIsSoldInThis(Shopper shopper) {
        shopper.searchesFor(euros);
        shopper.window()
                .reads("Nothing here is sold in JPY")
                .reads("1 product is sold in EUR.")
                .looksAround();
        assertThat(shopper.window().page().getByText("Try fewer or other words"))
                .hasCount(0);
        shopper.window().presses("Show prices in EUR");
        assertThat(shopper.window().page().locator("#currency-code")).hasValue("EUR");
        shopper.finds(cup);
        chooses(shopper.window(), "JPY");
    }

    private void sellsAndShipsForYen() {
        Map<String, Object> yen = Map.of("amount", "2980", "currency", "JPY");
        store.api()
                .put("/prices", Map.of("items", List.of(Map.of("sku", jug.sku(), "price", yen))))
                .mustBe(200);
        List<Object> ways = List.of(
                way("Standard", Map.of("amount", "4.90", "currency", "EUR")),
                way("Abroad", Map.of("amount", "500", "currency", "JPY")));
        store.asOwner().put("/shipping", Map.of("items", ways)).mustBe(200);
    }

    private static Map<String, Object> way(String name, Map<String, String> price) {
        return Map.of("name", name, "price", price, "daysMin", 2, "daysMax", 4, "countries", List.of("DE"));
    }

    private static void chooses(Window window, String code) {
        window.page().locator("#currency-code").selectOption(code);
        window.page().locator("#currency button").click();
        assertThat(window.page().locator("#currency-code")).hasValue(code);
    }

    private Locator price(Window portal, String code) {
        return portal.page().getByLabel("Price " + code + " " + jug.sku());
    }
}
