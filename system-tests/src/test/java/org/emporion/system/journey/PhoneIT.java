package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.assertj.core.api.Assertions;
import org.emporion.system.browser.InAThirdBrowser;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.ProductDraft;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Buying and fulfilling on a phone. */
@InAThirdBrowser
class PhoneIT {
    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void somethingIsFoundFilteredBoughtAndShippedOnPhones() {
        String word = Names.uniqueWord();
        Store store = Given.aSellerWithAnOpenStore();
        Listed pot = store.publishes(
                        ProductDraft.simple("Pot " + word, "22.00", 2).with("brand", "Fieldhouse"))
                .whenSearchable();
        Shopper shopper = new Shopper(windows.onThePhoneOf("shopper"));
        shopper.comesToTheShop();
        shopper.isOffered(word, pot.title());
        shopper.searchesFor(word);
        shopper.narrowsBy("Brand", "Fieldhouse");
        shopper.opens(pot);
        shopper.putsIntoTheCart(1);
        shopper.goesToTheCart();
        seesTotalAndCheckoutWhereverThePageStands(shopper.window());
        opensAGroupOfTheFoot(shopper.window());
        shopper.goesToTheCheckout();
        shopper.saysWhereToSendIt();
        shopper.paysWith(TestCard.GOOD);
        shopper.isThanked();

        Seller seller = new Seller(windows.onThePhoneOf("seller"), store.owner());
        seller.logsInAt("/today/board", "Today");
        opensTheMenu(seller.window());
        seller.opensTheNewOrder();
        seller.acceptsTheOrder();
        seller.shipsTheOrder("Own van", "POT-" + word);
    }

    private static void seesTotalAndCheckoutWhereverThePageStands(Window window) {
        Locator bar = window.page().locator(".s-bar");
        Locator foot = window.page().locator("footer");
        window.page().evaluate("() => window.scrollTo(0, 0)");
        assertThat(bar).isInViewport();
        assertThat(bar).containsText("Total");
        assertThat(window.button("Go to checkout")).hasCount(1);
        foot.scrollIntoViewIfNeeded();
        BoundingBox below = foot.boundingBox();
        BoundingBox covering = bar.boundingBox();
        Assertions.assertThat(covering.y + covering.height)
                .as("the bar ends above the foot")
                .isLessThanOrEqualTo(below.y + 1);
        Assertions.assertThat(below.height).as("the closed foot").isLessThanOrEqualTo(844 / 3.0);
    }

    private static void opensAGroupOfTheFoot(Window window) {
        Locator help = window.page().locator("footer").getByText("Returns and withdrawal");
        assertThat(help).isHidden();
        window.page().locator("footer summary").getByText("Help and legal").click();
        assertThat(help).isVisible();
        window.looksAround();
    }

    private static void opensTheMenu(Window window) {
        window.presses("Open the menu");
        assertThat(window.page().locator("#nav").getByText("Products")).isVisible();
        window.looksAround();
    }
}
