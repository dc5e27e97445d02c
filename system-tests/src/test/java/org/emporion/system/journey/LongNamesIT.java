package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.emporion.system.browser.InAThirdBrowser;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.ProductDraft;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Titles of 200 characters, words that never end and prices of six digits fit every page, also on a phone. */
@InAThirdBrowser
class LongNamesIT {
    private static final String ENDLESS = "Donaudampfschifffahrtsgesellschaftskapitänskajütentürschlüssel";

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void fitTheirPages() {
        String word = Names.uniqueWord();
        String title = (ENDLESS + " ").repeat(4).substring(0, 199 - word.length()) + " " + word;
        Store store = Given.aSellerWithAnOpenStore();
        Listed keyRing = store.publishes(ProductDraft.titled(title)
                        .with("brand", ENDLESS)
                        .option("Oberflächenbeschaffenheit", ENDLESS.substring(0, 60), "Matt")
                        .variant(
                                Map.of("Oberflächenbeschaffenheit", ENDLESS.substring(0, 60)),
                                "SKU-" + "0123456789".repeat(5) + Names.unique(),
                                "123456.78",
                                999_999)
                        .variant(Map.of("Oberflächenbeschaffenheit", "Matt"), "SKU-" + Names.unique(), "1.00", 0))
                .whenSearchable();
        Shopper shopper = new Shopper(windows.of("shopper").looksCarefully());
        shopper.comesToTheShop();
        shopper.searchesFor(title);
        shopper.finds(keyRing);
        shopper.opens(keyRing);
        shopper.putsIntoTheCart(3);
        shopper.goesToTheCart();
        shopper.goesToTheCheckout();
        shopper.saysWhereToSendIt();
        shopper.window().page().locator("#name").fill(ENDLESS);
        shopper.paysWith(TestCard.GOOD);
        shopper.isThanked();

        Seller seller = new Seller(windows.of("seller").looksCarefully(), store.owner());
        seller.logsInAt("/products/list", "Products");
        seller.window().opens(Seller.portal("/stock/list"));
        seller.window().opens(Seller.portal("/products/edit?id=" + keyRing.id()));
        seller.opensTheNewOrder();
        assertThat(seller.window().page().locator("body")).containsText("€370,375.24");
    }
}
