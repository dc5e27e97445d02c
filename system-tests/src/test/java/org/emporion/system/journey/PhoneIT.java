package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

    private static void opensTheMenu(Window window) {
        window.presses("Open the menu");
        assertThat(window.page().locator("#nav").getByText("Products")).isVisible();
        window.looksAround();
    }
}
