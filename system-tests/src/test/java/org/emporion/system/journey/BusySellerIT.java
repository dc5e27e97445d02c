package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emporion.system.browser.InASecondBrowser;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A seller with 1,275 products puts them in order in a quarter of an hour: by file, in bulk, in the list, and keeps the view. */
@InASecondBrowser
class BusySellerIT {

    private static final int YARNS = 600;
    private static final int MUGS = 675;
    private static final int KILN = 200;
    private static final Pattern JOB = Pattern.compile("/imports/job\\?.*id=([^&]+)");

    @RegisterExtension
    final Windows windows = new Windows();

    private final Store store = Given.aSellerWithAnOpenStore();

    @Test
    void bringsALargeCatalogueInOrderAtADesk() throws IOException {
        bringsInOrder(windows.of("seller"));
    }

    @Test
    void bringsALargeCatalogueInOrderOnAPhone() throws IOException {
        bringsInOrder(windows.onThePhoneOf("seller"));
    }

    private void bringsInOrder(Window window) throws IOException {
        imports(window);
        movesTheYarns(window);
        cutsThePricesOfTheKiln(window);
        assertThat(exported(window))
                .hasSize(KILN + 1)
                .allMatch(line -> line.contains("9.00") || line.contains("Title"));
    }

    private void imports(Window window) {
        new Seller(window, store.owner()).logsInAt("/imports/list", "Imports");
        window.page()
                .locator("#file")
                .setInputFiles(new FilePayload("everything.csv", "text/csv", file().getBytes(StandardCharsets.UTF_8)));
        window.page().locator("#start").click();
        assertThat(window.page()).hasURL(JOB);
        String id = JOB.matcher(window.page().url())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(store.whenEnded(id).path("products").path("created").asInt()).isEqualTo(YARNS + MUGS);
    }

    /** Nobody knows the type of the yarns, so that they are found under "Other". */
    private static void movesTheYarns(Window window) {
        selectsAll(window.opens(Seller.portal("/products/list?category=other")), YARNS);
        changes(window);
        window.page().locator("#bulkCategory").selectOption("home-textiles-blankets");
        window.presses("Move");
        window.presses("Yes, go on");
        window.reads("600 products moved to");
        window.reads("No product matches.").looksAround();
    }

    private static void cutsThePricesOfTheKiln(Window window) {
        selectsAll(window.opens(Seller.portal("/products/list?brand=Kiln+House")), KILN);
        changes(window);
        window.page().locator("#bulkCut").fill("10");
        window.presses("Cut");
        window.presses("Yes, go on");
        window.reads("Price of 200 products cut by 10 %.").looksAround();
    }

    /** Ten of the list are counted, and each says so before the next. */
    private static void countsTen(Window window) {
        Locator rows = window.page().locator(".ui-datatable-data > tr");
        for (int i = 0; i < 10; i++) {
            String title = rows.nth(i).locator("a.p-row-link").textContent();
            Locator field = window.page().getByLabel("On hand: " + title);
            field.fill("77");
            field.press("Enter");
            window.reads("SKU-" + Integer.parseInt(title.substring("Mugs ".length())) + ": 77 on hand now.");
        }
        window.looksAround();
    }

    private static void savesTheView(Window window) {
        window.page().locator(".p-views summary").click();
        window.fills("Name for what is shown", "Kiln House");
        window.field("Name for what is shown").press("Enter");
        assertThat(window.page().locator(".p-views > strong")).hasText("Kiln House");
    }

    private static void opensTheViewAgain(Window window) {
        window.opens(Seller.portal("/products/list?view=usual"));
        window.page().locator(".p-views summary").click();
        window.follows("Kiln House");
        assertThat(window.page()).hasURL(Pattern.compile("brand=Kiln"));
        assertThat(window.page().locator(".ui-datatable-data > tr")).hasCount(20);
        window.looksAround();
    }

    private static List<String> exported(Window window) throws IOException {
        window.page().locator("summary").filter(having("Export")).click();
        Download file = window.page().waitForDownload(() -> window.presses("CSV file"));
        return Files.readAllLines(file.path(), StandardCharsets.UTF_8);
    }

    private static void selectsAll(Window window, int matching) {
        Locator all = window.page().locator(".ui-chkbox-all [role=checkbox]");
        if (all.isVisible()) {
            all.focus();
            all.press("Space");
        } else {
            window.presses("Select page");
        }
        window.presses("Select all " + matching + " that match");
        window.reads(matching + " selected");
    }

    private static void changes(Window window) {
        window.page().locator("summary").filter(having("Change")).click();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static String file() {
        return IntStream.range(0, YARNS + MUGS)
                .mapToObj(BusySellerIT::row)
                .collect(Collectors.joining(
                        "\r\n",
                        "Handle,Title,Vendor,Type,Published,Option1 Name,Option1 Value,Variant SKU,"
                                + "Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price\r\n",
                        "\r\n"));
    }

    private static String row(int number) {
        boolean yarn = number < YARNS;
        String what = yarn ? "Zwirn" : "Mugs";
        String brand = number < YARNS + KILN && !yarn ? "Kiln House" : "By Hand";
        return "%3$s-%1$d,%3$s %1$04d,%2$s,%3$s,true,Title,Default Title,SKU-%1$d,shopify,5,deny,10.00"
                .formatted(number, brand, what);
    }
}
