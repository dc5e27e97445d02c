package org.emporion.system.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Walks a page with the tab key alone, and expects to see at each stop where it stands. */
final class Keyboard {
    private static final int MOST_STOPS = 150;
    private static final String STANDS_ON =
            "selector => document.activeElement !== null && document.activeElement.matches(selector)";
    private static final String SHOWN =
            """
            () => {
              const ringed = (one) => {
                const style = getComputedStyle(one);
                return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
              };
              const here = document.activeElement;
              return here === document.body || ringed(here) || (here.closest("label") !== null && ringed(here.closest("label")))
                ? "" : here.outerHTML.slice(0, 200);
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on until the focus is on the first element of this kind. */
    Keyboard tabsTo(String selector) {
        page.locator(selector).first().waitFor();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(SHOWN))
                    .as("no ring around what has the focus")
                    .isEqualTo("");
            if (standsOn(selector)) {
                return this;
            }
        }
        throw new AssertionError(page.url() + ": the tab key does not lead to " + selector);
    }

    boolean standsOn(String selector) {
        return (Boolean) page.evaluate(STANDS_ON, selector);
    }

    Keyboard types(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard presses(String key) {
        page.keyboard().press(key);
        return this;
    }
}
