package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.emporion.system.browser.InASecondBrowser;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Names;
import org.emporion.system.client.ProductDraft;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Price and what lies there are changed in the list: saved by Enter, left by Escape, never over what others did unseen. */
@InASecondBrowser
class CellEditIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final Store store = Given.aSellerWithAnOpenStore();
    private final String sku = "POT-" + Names.unique();

    @BeforeEach
    void aStoreHasAPotAndAJugInTwoSizes() {
        ProductDraft pot = ProductDraft.titled("Pot").variant(Map.of(), sku, "19.90", 5);
        store.api().post("/products", pot.body()).mustBe(201);
        ProductDraft jug = ProductDraft.jugInTwoSizes("JUG-" + Names.unique());
        store.api().post("/products", jug.body()).mustBe(201);
    }

    @Test
    void priceAndStockOfAProductAreSavedInItsRow() {
        savesInTheListOfProducts(windows.of("seller"));
    }

    @Test
    void priceAndStockOfAProductAreSavedInItsRowOnAPhone() {
        savesInTheListOfProducts(windows.onThePhoneOf("seller"));
    }

    @Test
    void stockIsSavedInItsListAndTheSoldOutIsCalledSo() {
        countsInTheListOfStock(windows.of("seller"));
    }

    @Test
    void stockIsSavedInItsListOnAPhone() {
        countsInTheListOfStock(windows.onThePhoneOf("seller"));
    }

    @Test
    void whatOthersCountedMeanwhileIsToldAndWhatWasTypedStays() {
        Window window = listed(windows.of("seller"), "/stock/list", "Stock");
        store.api()
                .put("/stock", Map.of("items", List.of(Map.of("sku", sku, "onHand", 9))))
                .mustBe(200);
        Locator field = field(window, "On hand: " + sku);
        types(field, "7");
        window.reads("On hand is 9 now; it was 5 when this page was opened.");
        assertThat(field).hasValue("7");
        assertThat(field).hasAttribute("aria-invalid", "true");
        field.blur();
        window.looksAround();
        field.press("Enter");
        window.reads(sku + ": 7 on hand now.");
        assertThat(field).hasAttribute("aria-invalid", "false");
    }

    private void savesInTheListOfProducts(Window window) {
        listed(window, "/products/list", "Products");
        assertThat(window.page().locator(".p-edit")).hasCount(2);
        Locator price = field(window, "Price: Pot");
        types(price, "21.50");
        window.reads(sku + " costs €21.50 now.");
        types(price, "dear");
        window.reads("Write an amount like 19.90; got \"dear\".");
        assertThat(price).hasValue("dear");
        window.looksAround();
        price.press("Escape");
        assertThat(price).hasValue("21.50");
        Locator onHand = field(window, "On hand: Pot");
        types(onHand, "1,200");
        window.reads(sku + ": 1,200 on hand now.");
        assertThat(onHand).hasValue("1200");
        window.page().reload();
        assertThat(price).hasValue("21.50");
        assertThat(onHand).hasValue("1200");
        window.looksAround();
    }

    private void countsInTheListOfStock(Window window) {
        listed(window, "/stock/list", "Stock");
        Locator field = field(window, "On hand: " + sku);
        types(field, "several");
        window.reads("Write a whole number, like 12.");
        assertThat(field).hasValue("several");
        types(field, "0");
        window.reads(sku + ": 0 on hand now.");
        Locator row =
                window.page().locator(".ui-datatable-data > tr").filter(new Locator.FilterOptions().setHasText(sku));
        assertThat(row).containsText("Sold out");
        field.fill("12");
        field.blur();
        window.reads(sku + ": 12 on hand now.");
        assertThat(row.locator("[data-left]")).hasText("12");
        window.page().reload();
        assertThat(field).hasValue("12");
        window.looksAround();
    }

    private Window listed(Window window, String path, String heading) {
        new Seller(window, store.owner()).logsInAt(path, heading);
        return window;
    }

    private static Locator field(Window window, String label) {
        return window.page().getByLabel(label);
    }

    private static void types(Locator field, String text) {
        field.fill(text);
        field.press("Enter");
    }
}
