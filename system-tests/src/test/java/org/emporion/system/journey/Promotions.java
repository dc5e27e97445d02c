package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.emporion.system.browser.Window;

/** Somebody who makes promotions, of a store or of the platform. */
final class Promotions {
    private final Window window;
    private final String pages;

    Promotions(Window window, String pages) {
        this.window = window;
        this.pages = pages;
    }

    /** A percentage off. An empty code or budget is none. */
    void makes(String name, String code, String percent, String budget) {
        begins(name, code, percent, budget);
        saves(name);
    }

    /** The same for one product alone, which is found by its title. */
    void makesFor(String product, String name, String code, String percent) {
        begins(name, code, percent, "");
        window.page().locator("#sought").fill(product);
        window.page().locator("#sought").press("Enter");
        window.page().locator("[aria-label='Add " + product + "']").click();
        assertThat(window.page().locator("[aria-label='Take away: " + product + "']"))
                .isVisible();
        assertThat(window.page().locator("#preview")).containsText("for " + product);
        window.looksAround();
        saves(name);
    }

    private void begins(String name, String code, String percent, String budget) {
        window.opens(pages + "/promotions/edit").isAt("New promotion");
        window.page().locator("#name").fill(name);
        window.page().locator("#percent").fill("a lot");
        window.presses("Create the promotion");
        window.reads("Write a percentage like 10 or 12.5.").looksAround();
        window.page().locator("#percent").fill(percent);
        window.page().locator("#code").fill(code);
        window.page().locator("#budget").fill(budget);
        window.page().locator("#budget").press("Tab");
        assertThat(window.page().locator("#preview")).containsText(name + ": " + percent + "% off");
        window.looksAround();
    }

    private void saves(String name) {
        window.page().locator("#name").press("Enter");
        window.reads("\"" + name + "\" is created.").isAt(name);
    }

    /** As the page of the promotion that is open says. */
    void costs(String uses, String cost) {
        assertThat(window.page().locator(".e-stat-value").nth(0)).hasText(uses);
        assertThat(window.page().locator(".e-stat-value").nth(1)).hasText(cost);
    }

    /** The page that is open shows this one purchase, and leads to its order. */
    void cameWith(String purchase, String saved) {
        window.page().reload();
        costs("1", saved);
        window.looksAround();
        assertThat(window.link(purchase))
                .hasAttribute("href", Pattern.compile(".*/orders/list\\?.*q=" + purchase + ".*"));
    }

    void stops(String name) {
        window.presses("Stop it");
        window.presses("Yes, go on");
        window.reads("\"" + name + "\" is stopped. Nobody else gets it.").looksAround();
        window.opens(pages + "/promotions/list?state=STOPPED").reads(name);
    }
}
