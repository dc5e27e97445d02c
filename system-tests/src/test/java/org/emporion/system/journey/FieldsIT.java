package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.emporion.system.browser.InASecondBrowser;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.ProductDraft;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The fields of the portal's forms: amounts as people write them, a text editor, a select with a search. */
@InASecondBrowser
class FieldsIT {
    private static final String TABLE = "<table><tbody><tr><td>Height</td><td>20 cm</td></tr></tbody></table>";

    @RegisterExtension
    final Windows windows = new Windows();

    private final Store store = Given.aSellerWithAnOpenStore();

    @Test
    void amountsAreReadWithTheirThousandsAndWhatIsRefusedStays() {
        Listed jug = store.publishes("Jug", "19.90", 10);
        Window seller = edits(jug, "Jug");
        part(seller, "variant:0:price").fill("1,234.50");
        part(seller, "variant:0:onHand").fill("1,250");
        seller.presses("Save");
        seller.reads("\"Jug\" is saved.").looksAround();
        assertThat(variant(jug).path("price").path("amount").asText()).isEqualTo("1234.50");
        assertThat(variant(jug).path("onHand").asInt()).isEqualTo(1250);

        part(seller, "variant:0:price").fill("1.234");
        seller.presses("Save");
        assertThat(part(seller, "variant:0:price-error")).containsText("EUR has 2 decimals");
        seller.looksAround();
        assertThat(part(seller, "variant:0:price")).hasValue("1.234");
        assertThat(variant(jug).path("price").path("amount").asText()).isEqualTo("1234.50");
    }

    @Test
    void whatIsWrongWithAVariantStandsAtItsFieldAndNothingThatIsTypedIsCut() {
        Listed jug = store.publishes("Jug", "19.90", 10);
        Window seller = edits(jug, "Jug");
        part(seller, "variant:0:price").fill("0");
        part(seller, "variant:0:onHand").fill("many");
        seller.presses("Save");
        assertThat(part(seller, "variant:0:price-error")).hasText("What is on sale needs a price above zero.");
        assertThat(part(seller, "variant:0:onHand-error")).hasText("Write a whole number, for example 25.");

        part(seller, "variant:0:onHand").fill("10");
        part(seller, "variant:0:price").fill("10.00");
        part(seller, "variant:0:compareAt").fill("5.00");
        seller.presses("Save");
        assertThat(part(seller, "variant:0:compareAt-error")).containsText("must be above the price of €10.00");

        part(seller, "variant:0:compareAt").fill("");
        part(seller, "variant:0:sku").fill("x".repeat(125));
        assertThat(part(seller, "variant:0:sku-length")).containsText("125 characters; at most 120 fit");
        seller.presses("Save");
        assertThat(part(seller, "variant:0:sku-error")).containsText("Please shorten it by 5.");
        seller.looksAround();

        String corrected = "JUG-" + Names.unique();
        part(seller, "variant:0:sku").fill(corrected);
        seller.presses("Save");
        seller.reads("\"Jug\" is saved.");
        seller.opens(Seller.portal("/stock/sku?sku=" + corrected))
                .reads("First stock")
                .looksAround();
        seller.page().locator("#lowAt").fill("12");
        seller.presses("Save the number");
        seller.reads("is running low from 12 available units down.");
        seller.opens(Seller.portal("/stock/list?level=LOW")).reads(corrected);
    }

    @Test
    void aDescriptionIsWrittenWithoutHtml() {
        Listed jug = store.publishes(
                ProductDraft.simple("Jug", "19.90", 10).with("description", "<h2>Made</h2><p>By <b>hand</b>.</p>"));
        Window seller = edits(jug, "Jug");
        Page page = seller.page();
        assertThat(page.locator(".ql-editor h2")).hasText("Made");
        page.locator(".ql-editor").click();
        page.keyboard().press("Control+End");
        page.keyboard().press("Enter");
        page.locator("button.ql-list[value=bullet]").click();
        page.keyboard().type("blue");
        page.keyboard().press("Enter");
        page.keyboard().type("grey");
        assertThat(page.locator("[data-unsaved]")).not().hasText("");
        seller.looksAround();
        page.keyboard().press("Tab");
        assertThat(page.locator(".ql-editor")).not().isFocused();
        seller.presses("Save");
        seller.reads("\"Jug\" is saved.");
        assertThat(description(jug))
                .isEqualTo("<h2>Made</h2><p>By <strong>hand</strong>.</p><ul><li>blue</li><li>grey</li></ul>");
    }

    @Test
    void aDescriptionThatNobodyTouchesIsNotWrittenAnew() {
        Listed jug =
                store.publishes(ProductDraft.simple("Jug", "19.90", 10).with("description", "<p>A  <b>jug</b></p>"));
        String before = description(jug);
        Window seller = edits(jug, "Jug");
        seller.page().locator("#title").fill("Big jug");
        seller.presses("Save");
        seller.reads("\"Big jug\" is saved.");
        assertThat(description(jug)).isEqualTo(before);
    }

    @Test
    void aTableThatTheEditorCannotShowIsKept() {
        Listed jug = store.publishes(ProductDraft.simple("Jug", "19.90", 10).with("description", TABLE));
        Window seller = edits(jug, "Jug");
        seller.reads("This text has a table or other parts that the editor cannot show.");
        assertThat(seller.page().locator("#description")).hasValue(TABLE);
        assertThat(seller.page().locator("#description-rich")).isHidden();
    }

    @Test
    void aCategoryIsFoundByAPartOfItsPathWithTheKeyboardAlone() {
        Listed jug = store.publishes("Jug " + Names.unique(), "19.90", 10);
        Window seller = edits(jug, jug.title());
        Page page = seller.page();
        new Keyboard(page).tabsTo("#category_label").presses("Enter");
        page.locator("#category_filter").waitFor();
        assertThat(page.locator("#category_filter")).isFocused();
        page.keyboard().type("water");
        assertThat(page.locator("#category_panel li:visible")).hasCount(1);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        String chosen = page.locator("#category_label").textContent();
        assertThat(chosen).containsIgnoringCase("water");
        assertThat(page.locator("[data-unsaved]")).not().hasText("");
        seller.presses("Save");
        seller.reads("\"" + jug.title() + "\" is saved.");
        assertThat(product(jug).path("category").asText()).isNotEqualTo("other");
        assertThat(page.locator("#category_label")).hasText(chosen);
        page.locator("#category_label").click();
        page.locator("#category_filter").waitFor();
        seller.looksAround();
    }

    @Test
    void whatTheSearchOfAChoiceHidesIsNeverChosen() {
        Listed jug = store.publishes("Jug " + Names.unique(), "19.90", 10);
        Window seller = edits(jug, jug.title());
        Page page = seller.page();
        String before = page.locator("#category_label").textContent();
        page.locator("#category_label").press("Enter");
        page.locator("#category_filter").fill("nothing is called this");
        assertThat(page.locator("#category_panel li:visible")).hasCount(0);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("#category_panel")).isHidden();
        assertThat(page.locator("#category_label")).hasText(before);
        page.locator("#category_label").press("Enter");
        page.locator("#category_filter").fill("water");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        assertThat(page.locator("#category_label")).containsText("Water");
    }

    @Test
    void aPageOfThePortalLoadsOneStyleSheetAndOneScriptOfOurs() {
        Window seller = edits(store.publishes("Jug", "19.90", 10), "Jug");
        assertThat(seller.page().locator("link[rel=stylesheet][href*='/emporion/']"))
                .hasCount(1);
        assertThat(seller.page().locator("script[src*='/emporion/']")).hasCount(1);
    }

    @Test
    void aDayIsTypedAsTheVisitorWritesItOrChosenByKeyboard() {
        Seller seller = new Seller(windows.of("seller"), store.owner());
        seller.logsInAt("/store/audit", "Audit log");
        Page page = seller.window().page();
        page.locator("#from_input").fill("23/11/2026");
        seller.window().presses("Show");
        assertThat(page.locator("#from_input")).hasValue("23/11/2026");
        page.locator("#to_input").fill("31/11/2026");
        seller.window().presses("Show");
        seller.window()
                .reads("\"31/11/2026\" is no day. Write it like dd/MM/yyyy.")
                .looksAround();

        opensTheCalendar(page);
        page.keyboard().press("Enter");
        assertThat(page.locator("#to_input")).isFocused();
        assertThat(page.locator("#to_input")).hasValue(Pattern.compile("\\d\\d/\\d\\d/\\d{4}"));
        page.reload();
        opensTheCalendar(page);
        seller.window().looksAround();
    }

    private static void opensTheCalendar(Page page) {
        new Keyboard(page).tabsTo("#to .ui-datepicker-trigger").presses("Enter");
        assertThat(page.locator(".e-date-panel:visible td a:focus")).hasCount(1);
    }

    @Test
    void chartsHaveTheirFiguresBesideThem() {
        store.publishes("Jug", "19.90", 10);
        Seller seller = new Seller(windows.of("seller"), store.owner());
        seller.logsInAt("/today/board", "Today");
        assertThat(seller.window().page().locator(".e-bars canvas")).hasCount(2);
        assertThat(seller.window().page().locator(".e-bars tbody tr")).hasCount(14);
        seller.window().looksAround();
    }

    private Window edits(Listed product, String heading) {
        Seller seller = new Seller(windows.of("seller"), store.owner());
        seller.logsInAt("/products/edit?id=" + product.id(), heading);
        return seller.window();
    }

    private JsonNode product(Listed listed) {
        return store.api().get("/products/" + listed.id()).mustBe(200).json();
    }

    private JsonNode variant(Listed listed) {
        return product(listed).path("variants").get(0);
    }

    private String description(Listed listed) {
        return product(listed).path("description").asText();
    }

    private static Locator part(Window window, String id) {
        return window.page().locator("[id='" + id + "']");
    }
}
