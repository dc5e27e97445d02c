package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.emporion.system.browser.InAThirdBrowser;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One field on top of every page finds products and orders, by keyboard, on the phone and without a script. */
@InAThirdBrowser
class SellerSearchIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final Store store = Given.aSellerWithAnOpenStore();
    private final Listed pot = store.publishes("Copper pot", "19.90", 9);
    private final String order = Given.aCartWith(pot)
            .checkout("finder@example.org", "tok_approve")
            .mustBe(201)
            .json()
            .path("number")
            .asText();

    @Test
    void suggestsWhileOneTypesAndOpensByKeyboard() {
        somePots(12);
        Window window = at(windows.of("seller"), "/today/board", "Today");
        window.page().keyboard().press("/");
        Locator field = window.page().locator("#top-q");
        assertThat(field).isFocused();
        field.pressSequentially("pot co");
        assertThat(options(window).first()).containsText("Copper pot");
        assertThat(window.page().locator(".s-found [role=group]")).hasCount(2);
        window.looksAround();

        field.fill("pot");
        assertThat(window.page().locator(".s-all")).hasText("All 13 products");
        assertThat(options(window)).hasCount(7);
        field.press("Escape");
        assertThat(options(window)).hasCount(0);
        assertThat(field).hasValue("pot");

        field.fill(order.substring(4));
        assertThat(options(window)).hasCount(1);
        field.press("ArrowDown");
        assertThat(field).hasAttribute("aria-activedescendant", "top-found-0");
        field.press("Enter");
        assertThat(window.page()).hasURL(Pattern.compile("/orders/order\\?id="));
        window.reads(order);
    }

    @Test
    void aPageListsAllThatIsFound() {
        somePots(12);
        Window window = at(windows.of("seller"), "/today/board", "Today");
        window.page().locator("#top-q").fill("POT");
        window.page().locator("#top-q").press("Enter");
        window.isAt("Search").looksAround();
        assertThat(window.page().locator(".s-hits").first().locator("li")).hasCount(10);
        window.page().locator(".e-pager").getByText("2").click();
        assertThat(window.page().locator(".s-hits").first().locator("li")).hasCount(3);
        assertThat(window.page().locator(".s-hits").last().locator("li")).hasCount(1);
        window.looksAround();

        for (String page : List.of("-5", "0", "abc", "2147483647")) {
            window.opens(Seller.portal("/search/results?q=pot&kind=orders&page=" + page))
                    .isAt("Search");
            assertThat(window.page().locator(".s-hits").first().locator("li")).hasCount(10);
            assertThat(window.page().locator("#q")).hasValue("pot");
        }

        String capitals = store.slug().toUpperCase(Locale.ROOT);
        window.opens(Seller.portal("/search/results?q=pot&store=" + capitals)).isAt("Search");

        window.opens(Seller.portal("/search/results?q=nowhere%3Cb%3E"));
        window.isAt("Search").reads("Nothing found for “nowhere<b>”").looksAround();
        window.opens(Seller.portal("/search/results")).isAt("Search").looksAround();
    }

    @Test
    void findsNothingOfOthersAndNothingThatStoresAreNotShown() {
        Store stranger = Given.aSellerWithAnOpenStore();
        Window window = windows.of("stranger");
        new Seller(window, stranger.owner()).logsInAt("/search/results?q=pot", "Search");
        window.reads("Nothing found for “pot”");
        Window ours = at(windows.of("seller"), "/search/results?q=finder%40example.org", "Search");
        ours.reads("Nothing found for “finder@example.org”");
        String asked = Seller.portal("/search/suggestions?q=pot&store=" + store.slug());
        assertThat(window.page().request().get(asked).status()).isEqualTo(404);
    }

    @Test
    void opensOverTheWholeWidthOnAPhone() {
        Window window = at(windows.onThePhoneOf("seller"), "/orders/list", "Orders");
        window.page().locator(".s-opener").click();
        Locator field = window.page().locator("#top-q");
        assertThat(field).isFocused();
        field.fill("copper");
        assertThat(options(window)).hasCount(2);
        window.looksAround();
        field.press("Escape");
        field.press("Escape");
        assertThat(field).isHidden();
        assertThat(window.page().locator(".s-opener")).isFocused();
    }

    private void somePots(int count) {
        IntStream.rangeClosed(1, count).forEach(number -> store.drafts("Pot %02d".formatted(number), "9.90", number));
    }

    private Window at(Window window, String path, String heading) {
        new Seller(window, store.owner()).logsInAt(path, heading);
        return window;
    }

    private static Locator options(Window window) {
        return window.page().locator(".s-found [role=option]");
    }
}
