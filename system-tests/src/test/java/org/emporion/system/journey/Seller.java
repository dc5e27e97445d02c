package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.emporion.system.browser.Window;
import org.emporion.system.client.Inbox;
import org.emporion.system.client.Pages;
import org.emporion.system.client.Person;
import org.emporion.system.client.Stack;

/** A seller at work in the portal's pages. */
final class Seller {
    private final Window window;
    private final Person person;

    Seller(Window window, Person person) {
        this.window = window;
        this.person = person;
    }

    Window window() {
        return window;
    }

    /** Opens a page of the portal, logged in; the page that asks who is there has tests of its own. */
    void logsInAt(String path, String heading) {
        Pages session = new Pages();
        session.logIn(portal(path), person);
        window.continues(session).opens(portal(path)).isAt(heading);
    }

    /** Stands before the log-in and goes through it. */
    void logsInAgain(String heading) {
        LogIn.as(person, window.page());
        window.isAt(heading);
    }

    /** Comes without an account, makes one and stands before the application. */
    void registers() {
        window.opens(portal("/")).isAt("Your shop, next to others, and entirely your own.");
        window.follows("Open your store");
        LogIn.registers(person, window.page());
        window.isAt("Open your store");
    }

    void namesTheStore(String name) {
        window.fills("Store name", name);
        window.field("Store name").press("Tab");
    }

    void wantsTheAddress(String slug) {
        Locator address = window.page().locator("#slug");
        address.fill("");
        address.pressSequentially(slug);
    }

    /** What the form says about the address while it is typed. */
    Locator answerAboutTheAddress() {
        return window.page().locator("#slug-answer");
    }

    void sendsTheApplication(String legalName) {
        window.page().locator("#legalName").fill(legalName);
        chooses("country", "Germany", "Germany");
        window.looksAround().presses("Send the application");
    }

    void seesStateOf(String store, String state) {
        window.opens(portal("/apply/state")).isAt(store);
        window.reads(state);
    }

    void startsAProduct(String title, String description, String category) {
        window.opens(portal("/products/list")).isAt("Products");
        window.link("New product").first().click();
        window.isAt("New product");
        window.page().locator("#title").fill(title);
        window.page().locator("#description-rich .ql-editor").fill(description);
        chooses("category", category, category);
    }

    /** Chooses in a select with a search: types a part of it and takes what it finds. */
    void chooses(String field, String part, String found) {
        window.page().locator("#" + field).click();
        window.page().locator("#" + field + "_filter").fill(part);
        window.page()
                .locator("#" + field + "_panel")
                .getByRole(
                        AriaRole.OPTION,
                        new Locator.GetByRoleOptions().setName(found).setExact(true))
                .click();
        assertThat(window.page().locator("#" + field + "_label")).hasText(found);
    }

    /** Lets buyers choose between these values, comma-separated, and makes a variant of each. */
    void offersTheOption(String name, String values) {
        if (part("option:0:name").count() == 0) {
            window.presses("Add an option");
        }
        part("option:0:name").fill(name);
        part("option:0:values").fill(values);
        window.presses("Make the variants");
        assertThat(part("variant:1:sku")).isVisible();
    }

    void describesVariant(int row, String sku, String price, int onHand) {
        part("variant:" + row + ":sku").fill(sku);
        part("variant:" + row + ":price").fill(price);
        part("variant:" + row + ":onHand").fill(String.valueOf(onHand));
    }

    void createsTheDraft() {
        window.looksAround().presses("Create as a draft");
        window.reads("is created as a draft").looksAround();
    }

    /** Before the product is saved for the first time. */
    void choosesAPicture(byte[] png) {
        window.page().locator("#uploadFirst_input").setInputFiles(new FilePayload("picture.png", "image/png", png));
        seesOnePicture();
    }

    void seesOnePicture() {
        assertThat(window.page().locator(".p-pictures img")).hasCount(1);
    }

    void publishes() {
        window.presses("Save and publish");
        window.reads("is on sale. Buyers find it within seconds.").looksAround();
    }

    /** Finds the new order in the day's work, and opens it by the link of the mail about it. */
    void opensTheNewOrder() {
        window.opens(portal("/today/board")).isAt("Today");
        window.page()
                .locator("a")
                .filter(new Locator.FilterOptions().setHasText("New orders to accept"))
                .click();
        assertThat(window.isAt("Orders").page().locator("a.p-row-link")).hasCount(1);
        window.opens(Mails.linkIn(
                Inbox.awaitMail(person.email(), "new order").path("text").asText()));
        assertThat(window.page().locator("#accept")).isVisible();
    }

    void acceptsTheOrder() {
        window.page().locator("#accept").click();
        window.reads("is accepted. Pack it next.").looksAround();
    }

    /** Says how many units of the first line are in the parcel. */
    void packs(String units) {
        window.page().locator(".p-pack input").first().fill(units);
    }

    void isAskedAboutTheNumber(String carrier, String trackingNumber) {
        window.page().locator("#carrier").fill(carrier);
        window.page().locator("#trackingNumber").fill(trackingNumber);
        window.page().locator("#ship").click();
        window.reads("This does not look like a number of " + carrier).looksAround();
    }

    void shipsTheOrder(String carrier, String trackingNumber) {
        window.page().locator("#carrier").fill(carrier);
        window.page().locator("#trackingNumber").fill(trackingNumber);
        window.page().locator("#ship").click();
        window.reads("is on its way; the buyer gets a mail.").looksAround();
    }

    private Locator part(String id) {
        return window.page().locator("[id='" + id + "']");
    }

    static String portal(String path) {
        return Stack.addresses().seller() + path;
    }
}
