package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.emporion.stack.StackAddresses;
import org.emporion.system.browser.InAThirdBrowser;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Api;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people do by mistake or without knowing: pressing twice, going back, staying away too long. */
@InAThirdBrowser
class MishapsIT {
    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void payingWithADoubleClickIsOnePurchase() {
        Listed vase = Given.aPublishedProduct("25.00", 5);
        Shopper shopper = new Shopper(windows.of("shopper"));
        standsBeforePaying(shopper, vase);
        shopper.window().page().locator("#pay").dblclick();
        String number = shopper.isThanked();
        assertThat(ordersOf(vase.store())).isEqualTo(1);
        assertThat(paymentsFor(number)).isEqualTo(1);
    }

    @Test
    void goingBackAfterPayingBuysNothingMoreAndLeadsToTheOrder() {
        Listed vase = Given.aPublishedProduct("25.00", 5);
        Shopper shopper = new Shopper(windows.of("shopper"));
        standsBeforePaying(shopper, vase);
        shopper.paysWith(TestCard.GOOD);
        String number = shopper.isThanked();
        shopper.window().page().goBack();
        shopper.window().isAt("Order " + number).reads("has been paid for already");
        assertThat(ordersOf(vase.store())).isEqualTo(1);
    }

    @Test
    void aDeclinedCardLeavesTheFormAsItWasAndAnotherCardPays() {
        Listed vase = Given.aPublishedProduct("25.00", 5);
        Shopper shopper = new Shopper(windows.of("shopper"));
        standsBeforePaying(shopper, vase);
        shopper.paysWith(TestCard.DECLINED);
        Window window = shopper.window();
        assertThat(window.page().locator("#messages .e-message-danger")).isVisible();
        window.isAt("Checkout");
        assertThat(window.page().locator("#line1")).hasValue("Lange Gasse 7");
        shopper.paysWith(TestCard.GOOD);
        shopper.isThanked();
        assertThat(ordersOf(vase.store())).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldWhereTheFocusGoes() {
        Shopper shopper = new Shopper(windows.of("shopper"));
        standsBeforePaying(shopper, Given.aPublishedProduct("25.00", 5));
        Window window = shopper.window();
        window.page().locator("#city").fill("");
        window.page().locator("#email").fill("not an address");
        window.page().locator("#checkout").evaluate("form => form.noValidate = true");
        shopper.paysWith(TestCard.GOOD);
        assertThat(window.page().locator("#city-error")).hasText("Please fill this in.");
        assertThat(window.page().locator("[aria-invalid=true]").first()).isFocused();
        window.isAt("Checkout");
        assertThat(window.page().locator("#line1")).hasValue("Lange Gasse 7");
    }

    @Test
    void whatWasTypedSurvivesALogInThatRanOut() {
        Store store = Given.aSellerWithAnOpenStore();
        Seller seller = new Seller(windows.of("seller"), store.owner());
        seller.logsInAt("/products/edit", "New product");
        Window window = seller.window();
        window.page().locator("#title").fill("Chair of oak");
        window.page().locator("#description-rich .ql-editor").fill("Made slowly.");
        seller.chooses("category", "other", "Other");
        window.page().locator("[id='variant:0:price']").fill("120.00");
        window.page().context().clearCookies();
        window.presses("Create as a draft");
        seller.logsInAgain("New product");
        window.reads("We kept what you had typed.").looksAround();
        assertThat(window.page().locator("#title")).hasValue("Chair of oak");
        assertThat(window.page().locator("#description-rich .ql-editor")).hasText("Made slowly.");
        assertThat(window.page().locator("#category_label")).hasText("Other");
        assertThat(window.page().locator("[id='variant:0:price']")).hasValue("120.00");
        window.page().locator("[id='variant:0:sku']").fill("CHAIR-" + Names.unique());
        window.page().locator("[id='variant:0:onHand']").fill("1");
        seller.createsTheDraft();
        window.isAt("Chair of oak");
    }

    private static void standsBeforePaying(Shopper shopper, Listed product) {
        shopper.looksAt(product);
        shopper.putsIntoTheCart(1);
        shopper.goesToTheCart();
        shopper.goesToTheCheckout();
        shopper.saysWhereToSendIt();
    }

    private static int ordersOf(Store store) {
        return store.api().get("/orders").mustBe(200).json().path("total").asInt();
    }

    private static int paymentsFor(String purchase) {
        return Api.at(Stack.addresses().payment())
                .as(StackAddresses.PAYMENT_KEY)
                .get("/v1/test/payments?reference=" + purchase)
                .mustBe(200)
                .json()
                .path("items")
                .size();
    }
}
