package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import org.emporion.system.browser.InASecondBrowser;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Books;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Paying with a card on Stripe's page, in a shop that offers more ways than one. */
@InASecondBrowser
class StripePageIT {
    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void aCardThatIsEnteredOnStripesPageBuysOnceAndIsCharged() {
        Shopper shopper = standsBeforePaying();
        Window window = shopper.window();
        seesOnlyWhatBelongsToTheChosenWay(window);
        window.page().locator("#city").fill("");
        window.page().locator("#checkout").evaluate("form => form.noValidate = true");
        window.presses(payButton(window));
        assertThat(window.page().locator("#city-error")).hasText("Please fill this in.");
        assertThat(way(window, "Card")).isChecked();

        window.page().locator("#city").fill("Leipzig");
        window.presses(payButton(window));
        entersCard(window, "4000 0000 0000 0002");
        window.reads("Your card was declined.");
        entersCard(window, "4242 4242 4242 4242");
        String number = shopper.isThanked();
        assertThat(Books.ordersOf(number)).isEqualTo(1);
        await("the card is charged")
                .atMost(Duration.ofSeconds(60))
                .until(() -> Books.attemptsOf(number).toString(), attempts -> attempts.contains("CAPTURED"));
        assertThat(Books.attemptsOf(number)).hasSize(1);
    }

    @Test
    void whoComesBackWithoutHavingPaidPaysAnotherWayAndThePageIsClosed() {
        Shopper shopper = standsBeforePaying();
        Window window = shopper.window();
        way(window, "Card").check();
        window.presses(payButton(window));
        assertThat(window.page().locator("#number")).isVisible();
        String page = window.page().url();
        window.follows("Back to the shop");
        window.isAt("Checkout");
        shopper.saysWhereToSendIt();
        way(window, "Test card").check();
        shopper.paysWith(TestCard.GOOD);
        String number = shopper.isThanked();
        assertThat(Books.ordersOf(number)).isEqualTo(1);
        window.opens(page).isAt("This page has expired");
    }

    private Shopper standsBeforePaying() {
        Listed vase = Given.aPublishedProduct("25.00", 5);
        Shopper shopper = new Shopper(windows.of("shopper"));
        shopper.looksAt(vase);
        shopper.putsIntoTheCart(1);
        shopper.window().opens(Stack.addresses().storefront() + "/checkout").isAt("Checkout");
        shopper.saysWhereToSendIt();
        return shopper;
    }

    private static void seesOnlyWhatBelongsToTheChosenWay(Window window) {
        window.reads("How do you want to pay?");
        assertThat(way(window, "Test card")).isChecked();
        assertThat(window.page().locator("#card")).isVisible();
        way(window, "Card").check();
        assertThat(window.page().locator("#card")).isHidden();
        window.reads("You enter your card on the page of Stripe").looksAround();
    }

    private static Locator way(Window window, String name) {
        return window.field(name).and(window.page().locator("input[type=radio]"));
    }

    private static String payButton(Window window) {
        return window.page().locator("#pay").innerText().strip();
    }

    private static void entersCard(Window window, String number) {
        assertThat(window.page().locator("#number")).isVisible();
        window.looksAround();
        window.page().locator("#number").fill(number);
        window.page().locator("form button").click();
    }
}
