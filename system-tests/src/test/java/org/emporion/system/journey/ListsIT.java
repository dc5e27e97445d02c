package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.emporion.system.browser.InAThirdBrowser;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A list of more than one page: it stays as it was arranged, rows are selected over pages, and files hold what it shows. */
@InAThirdBrowser
class ListsIT {

    private static final Pattern ROW = Pattern.compile("<row .*?</row>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<(?:t|v)[^>]*>([^<]*)</(?:t|v)>");

    @RegisterExtension
    final Windows windows = new Windows();

    private final Store store = Given.aSellerWithAnOpenStore();

    @BeforeEach
    void aStoreHasProductsForThreePages() {
        IntStream.rangeClosed(1, 45).forEach(number -> store.drafts("Pot %02d".formatted(number), "19.90", number));
    }

    @Test
    void staysAsItWasArrangedOverReloadAndBack() {
        Window window = listOf(windows.of("seller"));
        arranges(window);

        window.page().reload();
        showsTheSecondPage(window);
        window.follows("Pot 21");
        assertThat(window.heading("Pot 21")).isVisible();
        window.page().goBack();
        showsTheSecondPage(window);

        window.link("Draft").click();
        assertThat(rows(window).first()).containsText("Pot 01");
        assertThat(window.page()).hasURL(Pattern.compile("sort=title"));
        window.looksAround();

        window.opens(Seller.portal("/products/list"));
        assertThat(heading(window, "Price")).hasCount(1);
        assertThat(heading(window, "Changed")).hasCount(0);
    }

    @Test
    void canBePagedByNumberAndKeepsItsSize() {
        Window window = listOf(windows.of("seller"));
        List<Request> pressed = new ArrayList<>();
        window.page().onRequest(request -> {
            if (request.isNavigationRequest()) {
                pressed.add(request);
            }
        });
        window.page().getByLabel("Go to page").fill("3");
        window.page().getByLabel("Go to page").press("Enter");
        assertThat(rows(window)).hasCount(5);
        assertThat(pressed).as("Enter presses no button of the list").isEmpty();
        window.page().locator(".ui-paginator-rpp-options").selectOption("50");
        assertThat(rows(window)).hasCount(45);
        window.page().reload();
        assertThat(rows(window)).hasCount(45);
    }

    @Test
    void anOrderThatThereIsNotLeavesTheUsualOne() {
        Window window = listOf(windows.of("seller"));
        window.opens(Seller.portal("/products/list?sort=colour")).isAt("Products");
        assertThat(rows(window)).hasCount(20);
    }

    @Test
    void rowsAreSelectedOverPagesAndPublishedTogether() {
        Window window = listOf(windows.of("seller"));
        sortsByTitle(window);
        ticks(window, "Pot 02");
        window.page().getByLabel("Next Page").click();
        assertThat(rows(window).first()).containsText("Pot 21");
        ticks(window, "Pot 22");
        window.reads("2 selected").looksAround();
        window.page().locator("summary").filter(having("Change")).click();
        window.presses("Publish");
        window.reads("Publish 2 products?");
        window.presses("Yes, go on");
        window.reads("2 products put on sale.");
        assertThat(window.page()).hasURL(Pattern.compile("page=2&sort=title"));
        assertThat(rows(window).filter(having("Pot 22"))).containsText("On sale");
        window.page().getByLabel("Previous Page").click();
        assertThat(rows(window).filter(having("Pot 02"))).containsText("On sale");
    }

    @Test
    void allThatMatchAreDeletedAfterOneQuestionAndComeBack() {
        Window window = listOf(windows.of("seller"));
        Locator page = window.page().locator(".ui-chkbox-all [role=checkbox]");
        page.focus();
        page.press("Space");
        window.reads("20 selected");
        window.presses("Select all 45 that match");
        window.reads("45 selected").looksAround();
        window.page().getByLabel("Next Page").click();
        assertThat(window.page().locator(".ui-datatable-data [role=checkbox][aria-checked=true]"))
                .hasCount(20);
        window.reads("45 selected");
        window.page().locator("summary").filter(having("Change")).click();
        window.presses("Delete");
        window.reads("Delete 45 products?");
        window.presses("Yes, go on");
        window.reads("45 products deleted.");
        assertThat(window.heading("Products")).isVisible();
        assertThat(store.api().get("/products").mustBe(200).json().path("total").asInt())
                .isZero();
        window.presses("Undo");
        window.reads("Undone: 45 products are as before.");
        assertThat(rows(window)).hasCount(20);
    }

    @Test
    void filesHoldWhatIsShown() throws IOException {
        Window window = listOf(windows.of("seller"));
        arranges(window);

        List<String> csv = Files.readAllLines(exports(window, "CSV file"), StandardCharsets.UTF_8);
        assertThat(csv).hasSize(46);
        assertThat(csv.get(0)).isEqualTo("\uFEFFTitle,State,Price,On hand,Available");
        assertThat(csv.get(1)).isEqualTo("Pot 01,Draft,19.90,1,1");
        assertThat(csv.get(45)).isEqualTo("Pot 45,Draft,19.90,45,45");

        List<String> xlsx = rowsOf(exports(window, "Excel file"));
        assertThat(xlsx)
                .containsExactlyElementsOf(
                        csv.stream().map(line -> line.replace("\uFEFF", "")).toList());
        showsTheSecondPage(window);
    }

    @Test
    void aRowOpensByAPressAnywhereInItButNotByItsTick() {
        Window window = listOf(windows.of("seller"));
        sortsByTitle(window);
        rows(window).first().locator(".p-tick").click();
        rows(window).nth(1).getByText("Draft").click();
        assertThat(window.heading("Pot 02")).isVisible();
        window.page().goBack();
        rows(window).nth(2).locator("td").last().click();
        assertThat(window.heading("Pot 03")).isVisible();
    }

    @Test
    void worksOnAPhone() {
        Window window = listOf(windows.onThePhoneOf("seller"));
        assertThat(order(window).locator("option:checked")).hasText("Usual order");
        sortsOnAPhone(window, "Title Ascending");
        assertThat(rows(window).first()).containsText("Pot 01");
        sortsOnAPhone(window, "Usual order");
        assertThat(rows(window).first()).containsText("Pot 45");
        sortsOnAPhone(window, "Title Ascending");
        assertThat(rows(window).first()).containsText("Pot 01");
        window.presses("Select page");
        window.reads("20 selected").looksAround();
        window.presses("Clear");
        assertThat(window.page().getByText("20 selected")).isHidden();
        assertThat(window.page().getByLabel("Price: Pot 01")).hasValue("19.90");
        hides(window, "Price");
        assertThat(window.page().getByLabel("Price: Pot 01")).hasCount(0);
        window.looksAround();
    }

    private Window listOf(Window window) {
        new Seller(window, store.owner()).logsInAt("/products/list", "Products");
        return window;
    }

    /** Sorted by title, the second page, without the column "Changed". */
    private static void arranges(Window window) {
        sortsByTitle(window);
        window.page().getByLabel("Next Page").click();
        assertThat(rows(window).first()).containsText("Pot 21");
        hides(window, "Changed");
        showsTheSecondPage(window);
    }

    private static void sortsByTitle(Window window) {
        heading(window, "Title").click();
        assertThat(rows(window).first()).containsText("Pot 01");
    }

    private static void sortsOnAPhone(Window window, String label) {
        order(window).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(label));
    }

    private static Locator order(Window window) {
        return window.page().locator(".ui-reflow-dropdown");
    }

    private static void hides(Window window, String column) {
        window.page().locator("summary").filter(having("Columns")).click();
        window.page().locator("[data-columns] label").filter(having(column)).click();
        assertThat(heading(window, column)).hasCount(0);
        window.looksAround();
        window.page().keyboard().press("Escape");
    }

    private static void showsTheSecondPage(Window window) {
        assertThat(rows(window)).hasCount(20);
        assertThat(rows(window).first()).containsText("Pot 21");
        assertThat(heading(window, "Changed")).hasCount(0);
        assertThat(window.page())
                .hasURL(Pattern.compile("[?&]page=2&sort=title&cols=picture\\.state\\.price\\.onHand\\.available$"));
    }

    private static void ticks(Window window, String title) {
        Locator box = window.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(title));
        box.focus();
        box.press("Space");
        assertThat(box).isChecked();
    }

    private static Path exports(Window window, String kind) {
        window.page().locator("summary").filter(having("Export")).click();
        Download file = window.page().waitForDownload(() -> window.presses(kind));
        window.page().keyboard().press("Escape");
        return file.path();
    }

    private static List<String> rowsOf(Path xlsx) throws IOException {
        try (ZipFile zip = new ZipFile(xlsx.toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            return ROW.matcher(sheet).results().map(row -> cells(row.group())).toList();
        }
    }

    private static String cells(String row) {
        List<String> cells = CELL.matcher(row)
                .results()
                .map((MatchResult cell) -> cell.group(1))
                .toList();
        return String.join(",", cells);
    }

    private static Locator rows(Window window) {
        return window.page().locator(".ui-datatable-data > tr");
    }

    private static Locator heading(Window window, String column) {
        return window.page().locator("thead th").filter(having(column));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
