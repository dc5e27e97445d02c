package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.emporion.system.browser.InAThirdBrowser;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Inbox;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the cart to the order where something comes between: nothing is paid that cannot be bought, and what came is said. */
@InAThirdBrowser
class CheckoutPageIT {
    private static final String SHOP = Stack.addresses().storefront();

    @RegisterExtension
    final Windows windows = new Windows();

    private final Store store = Given.aSellerWithAnOpenStore();
    private final Listed jug = store.publishes("Jug", "19.90", 1);
    private final Listed cup = store.publishes("Cup", "9.00", 20);
    private Shopper shopper;
    private Page page;

    @BeforeEach
    void twoThingsInTheCart() {
        shopper = new Shopper(windows.of("shopper"));
        page = shopper.window().page();
        shopper.looksAt(jug);
        shopper.putsIntoTheCart(1);
        assertThat(page.locator("#flash")).isFocused();
        shopper.looksAt(cup);
        shopper.putsIntoTheCart(1);
        shopper.goesToTheCart();
    }

    @Test
    void plusAndMinusStepAndNoneOfItTakesItOut() {
        Locator cups = page.locator("form#cart input[type=number]").nth(1);
        shopper.window().presses("One more of " + cup.title());
        assertThat(cups).hasValue("2");
        assertThat(cups).isFocused();
        shopper.window().presses("One less of " + cup.title());
        assertThat(cups).hasValue("1");
        assertThat(shopper.cartOf(store)).containsText("€33.80");
        shopper.window().presses("One less of " + cup.title());
        assertThat(page.locator("form#cart input[type=number]")).hasCount(1);
        shopper.window().looksAround();
        page.setViewportSize(390, 844);
        Assertions.assertThat(tooSmallForAFinger()).isEmpty();
    }

    /** What can be pressed and is lower than 44 pixels, apart from links within a sentence. */
    private List<?> tooSmallForAFinger() {
        return (List<?>)
                page.evaluate(
                        """
                () => [...document.querySelectorAll("main a, main button, main label.e-choice, header a, header summary")]
                  .filter((one) => one.checkVisibility() && one.tabIndex >= 0 || one.tagName === "LABEL")
                  .filter((one) => !one.closest("p") && !one.classList.contains("e-sr"))
                  .filter((one) => one.getBoundingClientRect().height > 0 && one.getBoundingClientRect().height < 43.5)
                  .map((one) => one.outerHTML.slice(0, 120))""");
    }

    @Test
    void whatIsSoldOutMeanwhileIsNamedAndTheRestCanBeBought() {
        shopper.goesToTheCheckout();
        shopper.saysWhereToSendIt();
        Given.aCartWith(jug).checkout("other@example.org", "tok_approve").mustBe(201);
        shopper.paysWith(TestCard.GOOD);

        shopper.window().reads("\"" + jug.title() + "\" is sold out.").looksAround();
        assertThat(page.locator("#pay")).hasCount(0);
        assertThat(page.locator("#summary #total")).hasText("€13.90");
        assertThat(page.locator("#line1")).hasValue("Lange Gasse 7");
        shopper.window().presses("Go on with what can be bought");
        assertThat(page.locator("#pay")).containsText("€13.90");
        assertThat(page.locator("#line1")).hasValue("Lange Gasse 7");
        page.locator("#email").fill(shopper.email());
        shopper.paysWith(TestCard.GOOD);
        shopper.isThanked();
        shopper.window().reads("The confirmation is on its way to " + shopper.email());
    }

    @Test
    void theOlderOfTwoTabsLeadsToTheOrderAndARefusedChallengeKeepsWhatWasTyped() {
        shopper.goesToTheCheckout();
        shopper.saysWhereToSendIt();
        shopper.paysWith(TestCard.ASKS_AT_THE_BANK);
        shopper.window().isAt("Confirm your payment");
        shopper.window().presses("Refuse");
        shopper.window().isAt("The payment did not work").reads(UnpaidOrder.IN_THE_CART);
        String letter = Inbox.awaitMail(shopper.email(), "did not go through")
                .path("text")
                .asText();
        UnpaidOrder.isReadElsewhere(windows, shopper.email(), letter);
        page.navigate(Mails.linkIn(letter.substring(letter.indexOf("Pay again: "))));
        shopper.window().reads(UnpaidOrder.IN_THE_CART).looksAround().presses("Pay again");
        shopper.window().isAt("Checkout");
        assertThat(page.locator("#email")).hasValue(shopper.email());
        assertThat(page.locator("#name")).hasValue("Kim Buyer");

        shopper.paysWith(TestCard.ASKS_AT_THE_BANK);
        shopper.window().isAt("Confirm your payment");
        Page older = page.context().newPage();
        older.navigate(SHOP + "/checkout");
        assertThat(older.locator("#pay")).isVisible();
        Page oldest = page.context().newPage();
        oldest.navigate(SHOP + "/checkout");
        older.locator("#pay").click();
        assertThat(older.locator("h1")).hasText("Thank you, your order is placed");
        shopper.window().presses("Confirm");
        shopper.window().isAt("You have paid for this already").looksAround();
        oldest.locator("#pay").click();
        assertThat(oldest.locator("h1")).hasText("Thank you, your order is placed");
        oldest.navigate(SHOP + "/checkout");
        assertThat(oldest.locator("#flash")).containsText("has been paid for already");
        oldest.navigate(SHOP + "/cart");
        assertThat(oldest.locator("#content")).containsText("What was in this cart has been paid for.");
        assertThat(oldest.locator("footer")).isVisible();
    }

    @Test
    void aStoreThatIsSuspendedWhileTheBuyerConfirmsIsNamed() {
        shopper.goesToTheCheckout();
        shopper.saysWhereToSendIt();
        shopper.paysWith(TestCard.ASKS_AT_THE_BANK);
        shopper.window().isAt("Confirm your payment");
        Stack.admins()
                .post("/tenants/" + store.tenantId() + "/suspend", Map.of("reason", "for a test"))
                .mustBe(200);
        shopper.window().presses("Confirm");
        shopper.window().isAt(store.name() + " has stopped selling meanwhile.").looksAround();
        assertThat(page.locator("#content")).not().containsText(Pattern.compile("card", Pattern.CASE_INSENSITIVE));
    }

    @Test
    void deliveryFollowsTheCountryAndOddPostalCodesAreAskedAboutOnce() {
        ships(way("Van", "3.00", "DE"), way("Ship", "15.00", "DE", "HK"));
        shopper.goesToTheCheckout();
        page.navigate(SHOP + "/checkout?country=FR");
        assertThat(page.locator("#delivery")).containsText("does not deliver to France");
        assertThat(page.locator("#delivery button").last()).containsText("Take out everything from " + store.name());
        assertThat(page.locator("#pay")).hasCount(0);
        assertThat(page.locator("#total")).hasText("–");
        shopper.window().looksAround();

        page.navigate(SHOP + "/checkout");
        assertThat(page.locator("#country option")).hasCount(2);
        shopper.saysWhereToSendIt();
        page.locator("#postalCode").fill("0410");
        page.locator("#postalCode").press("Tab");
        assertThat(page.locator("#postal-doubt")).containsText("Postal codes of Germany look like 10115.");
        assertThat(page.locator("#delivery label")).hasCount(2);
        page.locator("#pay").click();
        assertThat(page.locator("#postalCode-error")).containsText("press Pay again");
        assertThat(page.locator("#line1")).hasValue("Lange Gasse 7");

        page.locator("#country").selectOption("HK");
        assertThat(page.locator("#delivery label")).hasCount(1);
        assertThat(page.locator("#pay")).containsText("€43.90");
        ships(way("Ship", "20.00", "HK"));
        page.locator("#postalCode").fill("");
        page.locator("#pay").click();
        assertThat(page.locator("#total-changed")).containsText("The total was €43.90 and is €48.90 now. Nothing was");
        assertThat(page.locator("#pay")).containsText("€48.90");
        shopper.paysWith(TestCard.GOOD);
        shopper.isThanked();
        assertThat(page.locator("#content")).containsText("Hong Kong");
    }

    @Test
    void aVoucherCountsAndAPlaceToWhichOneOfTwoStoresDoesNotDeliverIsToldBeforePayment() {
        String promotion = fiveEurosLess("Jugs for less", "AUTUMN");
        Store other = Given.aSellerWithAnOpenStore();
        String zone = other.asOwner()
                .get("/zones")
                .mustBe(200)
                .json()
                .at("/items/0/id")
                .asText();
        other.asOwner()
                .patch("/zones/" + zone, Map.of("excludedPlaces", List.of("DE 18565")))
                .mustBe(200);
        shopper.looksAt(other.publishes("Bowl", "12.00", 5));
        shopper.putsIntoTheCart(1);
        shopper.goesToTheCart();
        shopper.goesToTheCheckout();
        aCodeIsGivenAndTakenBackWithoutAScript();
        shopper.saysWhereToSendIt();
        assertThat(page.locator("#delivery")).containsText("arrives ");
        aCodeIsGivenAndTakenBackBesideTheAddress();
        page.locator("#postalCode").fill("18565");
        page.locator("#postalCode").press("Tab");

        assertThat(page.locator("#delivery")).containsText(other.name() + " does not deliver to 18565 in Germany.");
        assertThat(page.locator("#pay")).hasCount(0);
        assertThat(page.locator("#line1")).hasValue("Lange Gasse 7");
        assertThat(code()).hasValue("autumn");
        shopper.window().looksAround();
        page.setViewportSize(390, 844);
        shopper.window().looksAround();
        page.locator("#delivery button").last().click();
        assertThat(page.locator("#delivery")).not().containsText(other.name());
        page.locator("#email").fill(shopper.email());
        shopper.saysTheAddress();
        code().fill("autumn");
        shopper.paysWith(TestCard.GOOD);
        assertThat(page.locator("#summary")).containsText("press Pay again if you agree.");
        assertThat(page.locator("#pay")).containsText("€28.80");
        page.locator("#city").press("Enter");
        String number = shopper.isThanked();
        assertThat(page.locator("#content")).containsText("arrives ");

        Seller seller = new Seller(windows.of("seller"), store.owner());
        seller.logsInAt("/promotions/promotion?id=" + promotion, "Jugs for less");
        new Promotions(seller.window(), Stack.addresses().seller()).cameWith(number, "€5.00");
    }

    /** The page that answers the form is the same as what its script takes from it. */
    private void aCodeIsGivenAndTakenBackWithoutAScript() {
        page.route(
                "**/checkout.js*",
                script -> script.fulfill(new Route.FulfillOptions()
                        .setContentType("text/javascript")
                        .setHeaders(Map.of("cache-control", "no-store, immutable"))
                        .setBody("")));
        page.navigate(SHOP + "/checkout");
        shopper.saysWhereToSendIt();
        gives("nonsense");
        assertThat(page.locator("#code-error")).hasText("There is no promotion with the code NONSENSE for this cart.");
        gives("autumn");
        assertThat(page.locator("#summary")).containsText("press Pay again if you agree.");
        assertThat(page.locator("#totals")).containsText("−€5.00");
        shopper.window().presses("Remove AUTUMN");
        assertThat(page.locator("#totals")).not().containsText("5.00");
        assertThat(page.locator("#line1")).hasValue("Lange Gasse 7");
        assertThat(page.locator("#email")).hasValue(shopper.email());
        page.unrouteAll();
        page.navigate(SHOP + "/checkout");
    }

    private void aCodeIsGivenAndTakenBackBesideTheAddress() {
        gives("nonsense");
        assertThat(page.locator("#code-error")).hasText("There is no promotion with the code NONSENSE for this cart.");
        assertThat(code()).hasValue("nonsense");
        assertThat(code()).isFocused();
        code().fill("autumn");
        shopper.window().presses("Use");
        assertThat(page.locator("#totals")).containsText("Jugs for less");
        assertThat(page.locator("#totals")).containsText("−€5.00");
        assertThat(code()).hasValue("");
        shopper.window().presses("Remove AUTUMN");
        assertThat(page.locator("#totals")).not().containsText("5.00");
        assertThat(page.locator("#line1")).hasValue("Lange Gasse 7");
        code().fill("autumn");
    }

    private void gives(String code) {
        code().fill(code);
        code().press("Enter");
    }

    private Locator code() {
        return page.getByLabel("Voucher code");
    }

    private String fiveEurosLess(String name, String code) {
        Map<String, Object> gives = Map.of("kind", "AMOUNT", "amount", Map.of("amount", "5.00", "currency", "EUR"));
        return store.asOwner()
                .post("/promotions", Map.of("name", name, "code", code, "gives", gives))
                .mustBe(201)
                .json()
                .path("id")
                .asText();
    }

    private void ships(Object... ways) {
        store.asOwner().put("/shipping", Map.of("items", List.of(ways))).mustBe(200);
    }

    private static Map<String, Object> way(String name, String price, String... countries) {
        Map<String, Object> money = Map.of("amount", price, "currency", "EUR");
        List<String> to = List.of(countries);
        return Map.of("name", name, "price", money, "daysMin", 1, "daysMax", 2, "countries", to);
    }
}
