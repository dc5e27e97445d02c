package org.emporion.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A browser: the one installed on the machine; nothing is downloaded. */
final class Chromium implements AutoCloseable {
    /** How long a page may take before a test gives it up; far more than it needs, as tests share the machine. */
    static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Playwright playwright;
    private final Browser browser;
    private final Map<Integer, Deque<Page>> idle = new HashMap<>();

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync"))
                        .setHeadless(true));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    }

    /** The first of the browsers that the start script asks for. */
    private static Path executable() {
        String path = System.getenv("PATH");
        return Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "These tests need Chromium: apt-get install chromium-headless-shell"));
    }

    /**
     * A page for one person, with no cookies. It may have served another test before: its process need not be started, and what it
     * has kept of scripts and style sheets need not be fetched and compiled anew.
     */
    Page page(int width) {
        Deque<Page> left = idle.getOrDefault(width, new ArrayDeque<>());
        return left.isEmpty() ? newContext(width).newPage() : left.pop();
    }

    /**
     * Takes back what {@link #page} gave.
     *
     * @param visited the addresses of the servers that it was at
     */
    void giveBack(Page page, int width, Set<String> visited) {
        BrowserContext context = page.context();
        Page kept = forgets(page, visited) ? page : context.newPage();
        context.pages().stream().filter(each -> each != kept).forEach(Page::close);
        context.clearCookies();
        kept.navigate("about:blank");
        kept.setViewportSize(width, Sizes.HEIGHT);
        idle.computeIfAbsent(width, none -> new ArrayDeque<>()).push(kept);
    }

    /** Makes the page forget what was kept in it; answers false when there is more than it can reach, or it is stuck. */
    private static boolean forgets(Page page, Set<String> visited) {
        if (visited.size() > 1 || !visited.stream().allMatch(page.url()::startsWith)) {
            return false;
        }
        try {
            page.unrouteAll();
            page.evaluate("() => sessionStorage.clear()");
            return true;
        } catch (PlaywrightException stuck) {
            return false;
        }
    }

    private BrowserContext newContext(int width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, Sizes.HEIGHT)
                .setHasTouch(width == Sizes.PHONE_WIDTH)
                .setLocale("en-GB")
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE.toMillis());
        return context;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
