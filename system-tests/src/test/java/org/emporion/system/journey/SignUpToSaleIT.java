package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Drawing;
import org.emporion.system.client.Given;
import org.emporion.system.client.Inbox;
import org.emporion.system.client.Names;
import org.emporion.system.client.Person;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A visitor becomes a seller and makes the first sale. */
class SignUpToSaleIT {
    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void aVisitorOpensAStoreAndSellsTheFirstThing() {
        String word = Names.uniqueWord();
        String store = "Lamps " + word;
        Seller seller = new Seller(windows.of("seller"), Person.somebody());
        applies(seller, store, word);

        Admin admin = new Admin(windows.of("admin"));
        admin.logsIn();
        admin.approves(store);
        seller.seesStateOf(store, "Your store is open.");
        seller.window().follows("Go to today's work");
        seller.window().isAt("Today");

        putsALampOnSale(seller, word);
        Shopper shopper = new Shopper(windows.of("shopper"));
        String number = buysTheRedLamp(shopper, word);

        seller.opensTheNewOrder();
        seller.window().reads("Kim Buyer").reads("RED-" + word);
        seller.acceptsTheOrder();
        seller.packs("1.5");
        seller.window().page().locator("#ship").click();
        seller.window().reads("Write a whole number").looksAround();
        seller.packs("1");
        seller.isAskedAboutTheNumber("DHL", "LAMP-" + word);
        seller.shipsTheOrder("DHL", "LAMP-" + word);
        Inbox.awaitMail(shopper.email(), "LAMP-" + word);
        shopper.looksUpTheOrder(number);
        shopper.window().reads("LAMP-" + word);
    }

    @Test
    void anAddressThatIsTypedWhileOneIsProposedStays() {
        Seller seller = new Seller(windows.of("seller"), Person.somebody());
        seller.registers();
        Page page = seller.window().page();
        List<Route> slow = new ArrayList<>();
        page.route("**/apply/form*", slow::add);
        page.locator("#storeName").fill("Lamps " + Names.uniqueWord());
        page.locator("#slug").fill("my-own-lamps");
        page.unroute("**/apply/form*");
        slow.forEach(Route::resume);
        assertThat(seller.answerAboutTheAddress()).containsText("lamps-");
        assertThat(page.locator("#slug")).hasValue("my-own-lamps");
    }

    private static void applies(Seller seller, String store, String word) {
        Store taken = Given.aStoreAwaitingApproval();
        seller.registers();
        seller.namesTheStore(store);
        assertThat(seller.answerAboutTheAddress()).containsText("lamps-" + word);
        seller.wantsTheAddress(taken.slug());
        assertThat(seller.answerAboutTheAddress()).containsText("taken");
        seller.wantsTheAddress("lamps-" + word);
        assertThat(seller.answerAboutTheAddress()).containsText("free");
        seller.sendsTheApplication("Lamps GmbH");
        seller.window().isAt(store).reads("We have your application.");
    }

    private static void putsALampOnSale(Seller seller, String word) {
        seller.startsAProduct("Lamp " + word, "Gives a warm light.", "Other");
        seller.offersTheOption("Colour", "Green, Red");
        seller.describesVariant(0, "GREEN-" + word, "39.00", 4);
        seller.describesVariant(1, "RED-" + word, "42.50", 4);
        seller.choosesAPicture(Drawing.ofDisc(Color.ORANGE));
        seller.createsTheDraft();
        seller.seesOnePicture();
        seller.publishes();
    }

    private static String buysTheRedLamp(Shopper shopper, String word) {
        shopper.searchesUntilFound("Lamp " + word);
        shopper.chooses("Red");
        shopper.seesPrice("€42.50");
        shopper.putsIntoTheCart(1);
        shopper.goesToTheCart();
        shopper.goesToTheCheckout();
        shopper.saysWhereToSendIt();
        shopper.paysWith(TestCard.GOOD);
        return shopper.isThanked();
    }
}
