package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emporion.system.browser.InASecondBrowser;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Drawing;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Files on their way: with their progress, given up on the way, and what cannot be taken is named before it is sent. */
@InASecondBrowser
class UploadsIT {
    private static final FilePayload PRODUCTS = new FilePayload(
            "pots.csv", "text/csv", "Handle,Title,Variant Price\npot,Pot,9.90\n".getBytes(StandardCharsets.UTF_8));
    private static final long TOO_MANY_BYTES = 200L * 1024 * 1024 + 1;

    @RegisterExtension
    final Windows windows = new Windows();

    @TempDir
    private Path folder;

    private final Store store = Given.aSellerWithAnOpenStore();
    private final List<Route> held = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();

    @Test
    void sendingAProductFileIsCancelledAndBegunAgainAtADesk() {
        cancelsAndBeginsAgain(windows.of("seller"));
    }

    @Test
    void sendingAProductFileIsCancelledAndBegunAgainOnAPhone() {
        cancelsAndBeginsAgain(windows.onThePhoneOf("seller"));
    }

    @Test
    void whatCannotBeImportedIsNamedBeforeItIsSent() throws IOException {
        Window window = imports(windows.of("seller"));
        window.page().onRequest(this::notes);
        window.presses("Start the import");
        assertThat(error(window)).hasText("Choose a file first.");
        assertThat(file(window)).isFocused();

        file(window).setInputFiles(new FilePayload("pots.xlsx", "application/octet-stream", new byte[] {1}));
        assertThat(error(window)).containsText("\"pots.xlsx\" is no CSV file.");
        window.looksAround();
        file(window).setInputFiles(new FilePayload("none.csv", "text/csv", new byte[0]));
        assertThat(error(window)).containsText("\"none.csv\" is empty.");
        file(window).setInputFiles(aFileThatIsTooLarge());
        assertThat(error(window)).containsText("\"everything.csv\" is larger than 200 MB.");
        window.presses("Start the import");
        assertThat(file(window)).isFocused();
        assertThat(sent).isEmpty();

        file(window).setInputFiles(PRODUCTS);
        assertThat(error(window)).hasText("");
        window.presses("Start the import");
        window.isAt("pots.csv");
        assertThat(sent).containsExactly("xhr");
    }

    @Test
    void aPictureOnItsWayHasANameAndIsCancelled() {
        Listed jug = store.publishes("Jug", "19.90", 1);
        Window window = windows.of("seller");
        new Seller(window, store.owner()).logsInAt("/products/edit?id=" + jug.id(), "Jug");
        holdsWhatIsSent(window);
        window.page()
                .locator("#upload_input")
                .setInputFiles(new FilePayload("jug.png", "image/png", Drawing.ofDisc(Color.RED)));
        assertThat(progress(window, "Sending jug.png")).isVisible();
        window.looksAround();
        window.presses("Cancel sending jug.png");
        assertThat(progress(window, "Sending jug.png")).hasCount(0);
        assertThat(window.page().locator(".p-pictures li")).hasCount(0);
    }

    private void cancelsAndBeginsAgain(Window window) {
        imports(window);
        holdsWhatIsSent(window);
        file(window).setInputFiles(PRODUCTS);
        window.presses("Start the import");
        assertThat(progress(window, "Sending the file")).isVisible();
        assertThat(window.button("Cancel sending")).isFocused();
        window.looksAround();
        window.presses("Cancel sending");
        window.reads("Sending was cancelled; nothing is imported.").looksAround();
        assertThat(progress(window, "Sending the file")).isHidden();
        assertThat(held).hasSize(1);

        window.page().unroute("**/imports/list*");
        window.presses("Start the import");
        window.isAt("pots.csv");
    }

    private Window imports(Window window) {
        new Seller(window, store.owner()).logsInAt("/imports/list", "Imports");
        return window;
    }

    private void holdsWhatIsSent(Window window) {
        for (String page : List.of("**/imports/list*", "**/products/edit*")) {
            window.page().route(page, route -> {
                if (route.request().method().equals("POST")) {
                    held.add(route);
                } else {
                    route.resume();
                }
            });
        }
    }

    private void notes(Request request) {
        if (request.method().equals("POST") && request.url().contains("/imports/list")) {
            sent.add(request.resourceType());
        }
    }

    private Path aFileThatIsTooLarge() throws IOException {
        Path file = folder.resolve("everything.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(TOO_MANY_BYTES);
        }
        return file;
    }

    private static Locator file(Window window) {
        return window.page().locator("#file");
    }

    private static Locator error(Window window) {
        return window.page().locator("#file-error");
    }

    private static Locator progress(Window window, String name) {
        return window.page()
                .getByRole(
                        AriaRole.PROGRESSBAR,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
