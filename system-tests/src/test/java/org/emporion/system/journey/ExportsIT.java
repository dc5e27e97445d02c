package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emporion.system.browser.InASecondBrowser;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Books;
import org.emporion.system.client.Given;
import org.emporion.system.client.Person;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A list that is too long to wait for is written as a file in the background, for whoever asked and nobody else. */
@InASecondBrowser
class ExportsIT {

    private static final int POTS = 2_100;

    private static final double LONGEST = Duration.ofMinutes(2).toMillis();

    @RegisterExtension
    final Windows windows = new Windows();

    private final Store store = Given.aSellerWithAnOpenStore();

    @Test
    void aLongListIsWrittenAsItIsNarrowedDownAndFetchedByWhoeverAsked() throws IOException {
        someProducts();
        Window window = windows.of("seller");
        new Seller(window, store.owner()).logsInAt("/exports/list", "Exports");
        window.reads("No exports yet").looksAround();

        window.opens(Seller.portal("/products/list?q=pot&priceFrom=10.00")).isAt("Products");
        window.page().locator("summary").filter(having("Export")).click();
        assertThat(window.link("Your files")).isVisible();
        window.looksAround().presses("CSV file");
        window.isAt("Exports").reads("The file is being written. It is kept here for seven days.");

        Locator download = window.page().locator("article a[href*='/exports/file']");
        assertThat(download).isVisible(new IsVisibleOptions().setTimeout(LONGEST));
        window.reads("2,100 rows").looksAround();
        hasAllPots(window.page().waitForDownload(download::click).path());
        window.follows("See this list");
        assertThat(window.isAt("Products").page().locator("#q")).hasValue("pot");
        window.opens(Seller.portal("/exports/list")).isAt("Exports");
        isOfNobodyElse(addressOf(window, download));
    }

    @Test
    void aShortListIsAnsweredAtOnceAsBefore() {
        store.publishes("Kettle", "5.00", 1);
        Window window = windows.of("seller");
        new Seller(window, store.owner()).logsInAt("/products/list", "Products");
        window.page().locator("summary").filter(having("Export")).click();
        assertThat(window.page()
                        .waitForDownload(() -> window.presses("CSV file"))
                        .suggestedFilename())
                .startsWith("products")
                .endsWith(".csv");
        window.opens(Seller.portal("/exports/list")).isAt("Exports").reads("No exports yet");
    }

    /** Some of which the filters leave out. */
    private void someProducts() {
        Stream<String> pots = IntStream.rangeClosed(1, POTS)
                .mapToObj(number -> "pot-%1$04d,Pot %1$04d,POT-%1$04d,19.90".formatted(number));
        String file = Stream.concat(
                        Stream.of(
                                "Handle,Title,Variant SKU,Variant Price",
                                "kettle,Kettle,KETTLE,19.90",
                                "cheap-pot,Cheap pot,CHEAP-POT,5.00"),
                        pots)
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(store.imports(file.getBytes(StandardCharsets.UTF_8))
                        .path("products")
                        .path("created")
                        .asInt())
                .isEqualTo(POTS + 2);
    }

    private static void hasAllPots(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        assertThat(lines.get(0)).isEqualTo("\uFEFFTitle,State,Price,On hand,Available,Changed");
        assertThat(lines).hasSize(POTS + 1);
        assertThat(lines.get(1)).contains(",Draft,19.90,");
        assertThat(lines.stream().skip(1).map(line -> line.substring(0, line.indexOf(','))))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, POTS)
                        .mapToObj("Pot %04d"::formatted)
                        .toList());
    }

    private void isOfNobodyElse(String address) {
        Person colleague = Given.aRegisteredUser();
        Books.addMember(store.tenantId(), colleague.subject(), "MANAGER", colleague.email());
        Window theirs = windows.of("colleague");
        new Seller(theirs, colleague).logsInAt("/exports/list", "Exports");
        theirs.reads("No exports yet");
        assertThat(theirs.page().request().get(address).status()).isEqualTo(404);
    }

    private static String addressOf(Window window, Locator download) {
        assertThat(download).isVisible();
        String address = URI.create(window.page().url())
                .resolve(download.getAttribute("href"))
                .toString();
        assertThat(window.page().request().get(address).status()).isEqualTo(200);
        return address;
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
