package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Inbox;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.ProductDraft;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The platform admin lets stores in, turns them down, takes one off the market and lets it back. */
class SupervisionIT {
    /** One that no imported catalog of another test fills meanwhile. */
    private static final String CATEGORY = "kitchen-tableware-cutlery";

    private static final String CATEGORY_PAGE = "cutlery";

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void whoIsTurnedDownReadsWhyMendsItAndIsLetIn() {
        Store store = Given.aStoreAwaitingApproval();
        Seller seller = new Seller(windows.of("seller"), store.owner());
        seller.logsInAt("/apply/state", store.name());
        seller.seesStateOf(store.name(), "Waiting");

        Admin admin = new Admin(windows.of("admin"));
        admin.logsIn();
        admin.rejects(store.name(), "We could not find your company in the register.");

        seller.seesStateOf(store.name(), "We could not find your company in the register.");
        Inbox.awaitMail(store.owner().email(), "We could not find your company in the register.");
        seller.window().follows("Mend it and send it again");
        seller.window().isAt("Send your application again").looksAround();
        seller.window().fills("Legal name", "Mended GmbH");
        seller.window().presses("Send the application");
        seller.seesStateOf(store.name(), "Waiting");

        Stack.admins()
                .post("/tenants/" + store.tenantId() + "/ask", Map.of("question", "Which register is it in?"))
                .mustBe(200);
        seller.seesStateOf(store.name(), "Which register is it in?");
        Inbox.awaitMail(store.owner().email(), "Which register is it in?");
        admin.approves(store.name());
        Inbox.awaitMail(store.owner().email(), "is approved");
    }

    @Test
    void aSuspendedStoreIsGoneAtTheNextRequestAndBackWhenItReopens() {
        Store store = Given.aStoreAwaitingApproval();
        Admin admin = new Admin(windows.of("admin"));
        admin.logsIn();
        admin.approves(store.name());
        Listed mug = store.withKey()
                .publishes(ProductDraft.simple("Mug " + Names.uniqueWord(), "18.00", 5)
                        .with("category", CATEGORY))
                .whenSearchable();

        Shopper shopper = new Shopper(windows.of("shopper"));
        shopper.looksAt(mug);
        shopper.putsIntoTheCart(1);
        shopper.goesToTheCart();
        shopper.goesToTheCheckout();
        shopper.saysWhereToSendIt();
        Shopper passerBy = new Shopper(windows.of("passer-by"));
        passerBy.looksAt(mug);
        passerBy.looksAtCategory(CATEGORY_PAGE);
        passerBy.finds(mug);
        passerBy.searchesFor(mug.title());
        passerBy.finds(mug);

        admin.suspends(store, "Three buyers wait for parcels.");

        passerBy.searchesFor(mug.title());
        passerBy.findsNothingOf(mug);
        passerBy.looksAtCategory(CATEGORY_PAGE);
        passerBy.findsNothingOf(mug);
        passerBy.isToldThatItIsGone(mug);
        String refusal = store.name() + " is not selling at the moment.";
        shopper.paysWith(TestCard.GOOD);
        shopper.window().reads(refusal).looksAround();
        shopper.goesToTheCart();
        shopper.window().reads(refusal);
        assertThat(shopper.window().button("Go to checkout")).hasCount(0);

        admin.reopens(store);

        passerBy.looksAt(mug);
        passerBy.looksAtCategory(CATEGORY_PAGE);
        passerBy.finds(mug);
        passerBy.searchesFor(mug.title());
        passerBy.finds(mug);
        shopper.goesToTheCart();
        shopper.goesToTheCheckout();
        shopper.saysWhereToSendIt();
        shopper.paysWith(TestCard.GOOD);
        shopper.isThanked();
    }

    @Test
    void aStoreThatIsSuspendedTellsItsSellerWhy() {
        Store store = Given.aSellerWithAnOpenStore();
        Stack.admins()
                .post("/tenants/" + store.tenantId() + "/suspend", Map.of("reason", "Papers are missing."))
                .mustBe(200);
        Seller seller = new Seller(windows.of("seller"), store.owner());
        seller.logsInAt("/apply/state", store.name());
        seller.seesStateOf(store.name(), "Papers are missing.");
    }
}
