package org.emporion.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import org.emporion.system.client.Pages;

/** One person's browser window, with a watch on everything that goes wrong in it. */
public final class Window {
    /** Of all applications; they differ by their ports, which cookies do not know. */
    private static final String HOST = "localhost";

    private final String person;
    private final Chromium chromium;
    private final int width;
    private final Page page;
    private final Watch watch;

    Window(String person, Chromium chromium, int width) {
        this.person = person;
        this.chromium = chromium;
        this.width = width;
        page = chromium.page(width);
        watch = new Watch(page);
    }

    public String person() {
        return person;
    }

    public Page page() {
        return page;
    }

    public Watch watch() {
        return watch;
    }

    /** Goes to an address and looks the page over. */
    public Window opens(String address) {
        page.navigate(address);
        return looksAround();
    }

    /** Is in the session from now on that somebody has begun without a browser. */
    public Window continues(Pages session) {
        page.context()
                .addCookies(session.cookies().stream()
                        .map(each -> new Cookie(each.getName(), each.getValue())
                                .setDomain(HOST)
                                .setPath(each.getPath()))
                        .toList());
        return this;
    }

    /** Waits for the page with this heading and looks it over. */
    public Window isAt(String heading) {
        assertThat(heading(heading)).isVisible();
        return looksAround();
    }

    /** Checks the page as it is now, on a desk and on a phone: accessible, nothing too wide, not too heavy. */
    public Window looksAround() {
        page.waitForLoadState();
        watch.inspect();
        return this;
    }

    /** Takes no page to be like one that was looked at before: what is written in it matters. */
    public Window looksCarefully() {
        watch.isCareful();
        return this;
    }

    /** Checks how the controls and landmarks of the page are called. */
    public Window looksAtNames() {
        watch.inspectNames();
        return this;
    }

    public void presses(String button) {
        button(button).click();
    }

    public void follows(String link) {
        link(link).click();
    }

    public void fills(String label, String text) {
        field(label).fill(text);
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** The main heading of a page with exactly this text. */
    public Locator heading(String text) {
        return page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(text).setLevel(1).setExact(true));
    }

    /** Waits until the text is to be read somewhere on the page. */
    public Window reads(String text) {
        assertThat(page.getByText(text)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
        return this;
    }

    List<String> troubles() {
        return watch.troubles().stream().map(trouble -> person + ": " + trouble).toList();
    }

    void keepPicture(Path file) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        } catch (PlaywrightException gone) {
            watch.note("no picture could be taken: " + gone.getMessage());
        }
    }

    void close() {
        chromium.giveBack(page, width, watch.ends());
    }
}
