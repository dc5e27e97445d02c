package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.Color;
import java.util.Map;
import org.emporion.system.browser.InAThirdBrowser;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Drawing;
import org.emporion.system.client.Given;
import org.emporion.system.client.Inbox;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.ProductDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A guest buys from two stores at once, from the first search to parcels that can be followed. */
@InAThirdBrowser
class SearchToParcelIT {
    private static final String WORD = Names.uniqueWord();

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void aGuestBuysFromTwoStoresAndFollowsBothParcels() {
        Listed kettle = aKettleInTwoColours();
        Listed bowl = aBowlInTwoSizes();
        Shopper shopper = new Shopper(windows.of("shopper"));

        shopper.comesToTheShop();
        shopper.searchesFor(WORD);
        shopper.seesResults(2);
        shopper.narrowsBy("Colour", "Red");
        shopper.seesResults(1);
        shopper.opens(kettle);
        shopper.seesPrice("€49.90");
        shopper.seesPicture("A blue kettle");
        shopper.chooses("Red");
        shopper.seesPrice("€54.90");
        shopper.seesPicture("A red kettle");
        shopper.putsIntoTheCart(1);

        shopper.searchesFor(WORD);
        shopper.opens(bowl);
        shopper.chooses("Large");
        shopper.putsIntoTheCart(2);
        shopper.goesToTheCart();
        assertThat(shopper.cartOf(kettle.store())).containsText("Colour: Red");
        assertThat(shopper.cartOf(bowl.store())).containsText("€40.00");

        shopper.goesToTheCheckout();
        shopper.saysWhereToSendIt();
        shopper.paysWith(TestCard.ASKS_AT_THE_BANK);
        shopper.confirmsAtTheBank();
        String number = shopper.isThanked();

        kettle.store().ships(number, "DHL", "KETTLE-" + number);
        bowl.store().ships(number, "GLS", "BOWL-" + number);
        Shopper later = new Shopper(windows.of("shopper-later"), shopper.email());
        later.looksUpTheOrder(number);
        assertThat(later.orderOf(kettle.store())).containsText("KETTLE-" + number);
        assertThat(later.orderOf(bowl.store())).containsText("BOWL-" + number);

        writesToTheStore(later, kettle);
        Inbox.awaitMail(shopper.email(), "KETTLE-" + number);
        Inbox.awaitMail(shopper.email(), "BOWL-" + number);
        String confirmed =
                Inbox.awaitMail(shopper.email(), "confirm").path("text").asText();
        assertThat(confirmed).contains(number, kettle.title(), bowl.title());
        Shopper elsewhere = new Shopper(windows.of("shopper-elsewhere"), shopper.email());
        elsewhere.followsTheLinkIn(confirmed, number);
    }

    private static void writesToTheStore(Shopper shopper, Listed kettle) {
        shopper.orderOf(kettle.store()).getByText("Something wrong?").click();
        Page page = shopper.window().isAt("Something wrong?").page();
        page.locator("#reason").selectOption("DAMAGED");
        page.locator("#message").fill("The lid");
        page.locator("#replyTo").fill("somebody.else@example.org");
        shopper.window().presses("Send it to the store");
        shopper.window().reads("Has 7 characters; at least 10 are needed.").looksAround();
        assertThat(page.locator("#replyTo")).hasValue("somebody.else@example.org");
        page.locator("#message").fill("The lid of the kettle came off.");
        shopper.window().presses("Send it to the store");
        shopper.window().reads("Your message is on its way to the store.").reads("The lid of the kettle came off.");
        shopper.window().looksAround();
        String asked = Inbox.awaitMail(kettle.store().owner().email(), "broken or faulty")
                .path("text")
                .asText();
        assertThat(asked).contains("The lid of the kettle", "somebody.else@example.org");
    }

    private static Listed aKettleInTwoColours() {
        return Given.aSellerWithAnOpenStore()
                .publishes(ProductDraft.titled("Kettle " + WORD)
                        .option("Colour", "Blue", "Red")
                        .variant(Map.of("Colour", "Blue"), "B-" + WORD, "49.90", 3)
                        .variant(Map.of("Colour", "Red"), "R-" + WORD, "54.90", 3))
                .withPicture(Drawing.ofDisc(Color.BLUE), "A blue kettle", "Blue")
                .withPicture(Drawing.ofDisc(Color.RED), "A red kettle", "Red")
                .whenSearchable();
    }

    private static Listed aBowlInTwoSizes() {
        return Given.aSellerWithAnOpenStore()
                .publishes(ProductDraft.titled("Bowl " + WORD)
                        .option("Size", "Small", "Large")
                        .variant(Map.of("Size", "Small"), "S-" + WORD, "12.00", 3)
                        .variant(Map.of("Size", "Large"), "L-" + WORD, "20.00", 3))
                .whenSearchable();
    }
}
