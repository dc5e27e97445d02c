package org.emporion.system.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Cart;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An admin changes a rate, and carts that go to that country show it, others do not. */
class TaxRateIT {

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void aRateThatAnAdminChangesIsInTheCartAndOnItsPage() {
        Listed product = Given.aPublishedProduct("12.00", 9);
        Cart toBulgaria = Given.aCartWith(product);
        goesTo(toBulgaria, "BG", "Sofia", "1000");
        assertThat(tax(toBulgaria).path("rate").asText()).isEqualTo("20");
        assertThat(product.seenByBuyers()
                        .mustBe(200)
                        .json()
                        .path("tax")
                        .path("rate")
                        .asText())
                .isEqualTo("19");

        Admin admin = new Admin(windows.of("admin"));
        admin.logsIn();
        setsTheStandardRateOfBulgaria(admin.window(), "21,5");

        await("the cart is counted with the new rate")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> {
                    assertThat(tax(toBulgaria).path("rate").asText()).isEqualTo("21.5");
                    assertThat(tax(toBulgaria).path("included").asBoolean()).isTrue();
                });
        Window phone = windows.onThePhoneOf("shopper");
        Shopper shopper = new Shopper(phone);
        shopper.looksAt(product);
        phone.reads("incl. 19 % VAT, delivery is added per store");
        shopper.putsIntoTheCart(1);
        phone.opens(Stack.addresses().storefront() + "/cart").reads("Contains 19 % VAT");
        phone.opens(Stack.addresses().storefront() + "/checkout?country=BG").reads("Contains 21.5 % VAT");
        phone.opens(Stack.addresses().storefront() + "/checkout?country=CH").reads("no VAT is charged on it");
        assertThat(phone.page().locator("#totals").innerText()).doesNotContain("VAT", "tax");
    }

    private static void setsTheStandardRateOfBulgaria(Window window, String rate) {
        window.opens(Stack.addresses().admin() + "/taxes/rates?country=BG&taxClass=STANDARD")
                .isAt("Tax rates");
        window.page().locator("a.p-row-link").first().click();
        window.isAt("Bulgaria: Standard");
        String today = LocalDate.now(ZoneId.of("Europe/Sofia")).toString();
        window.page().locator("#from").fill(today);
        window.page().locator("#rate").fill("101");
        window.presses("Save this rate");
        window.reads("Write a rate from 0 to 100 with at most two decimals, for example 5.5.")
                .looksAround();
        window.page().locator("#rate").fill(rate);
        window.presses("Save this rate");
        window.reads("Saved for Bulgaria: it counts from").looksAround();
        window.reads("21.5 %");
    }

    private static JsonNode tax(Cart cart) {
        JsonNode taxes = cart.json().path("taxes");
        assertThat(taxes).hasSize(1);
        return taxes.path(0);
    }

    private static void goesTo(Cart cart, String country, String city, String postalCode) {
        Map<String, Object> address = new HashMap<>(Cart.address());
        address.putAll(Map.of("country", country, "city", city, "postalCode", postalCode));
        Stack.buyers().put(cart.path() + "/address", address).mustBe(200);
    }
}
