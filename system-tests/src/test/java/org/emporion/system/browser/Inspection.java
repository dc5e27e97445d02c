package org.emporion.system.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.emporion.system.client.Stack;

/** Looks over one page as it stands, on a desk and on a phone. */
final class Inspection {
    /** What axe-core calls serious or critical among the success criteria of WCAG 2 at levels A and AA. */
    private static final String BARRIERS =
            """
            async () => {
              const found = await axe.run(document, {
                runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
                resultTypes: ["violations"],
                preload: false,
              });
              return found.violations
                .filter((rule) => ["serious", "critical"].includes(rule.impact))
                .flatMap((rule) => rule.nodes.map((node) =>
                  `${rule.id}: ${node.target.join(" ")} ${node.html.slice(0, 200)} (${(node.failureSummary || "").split("\\n").slice(1).join(" ").trim()})`));
            }
            """;

    private static final String TOO_WIDE =
            """
            () => {
              const room = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= room) return [];
              const wide = [...document.body.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > room + 1);
              return wide.slice(-3).map((one) => one.tagName.toLowerCase() + "." + one.className);
            }
            """;

    private static final String WEIGHT =
            """
            () => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
              .filter((one) => one.name.startsWith(location.origin) && !new URL(one.name).pathname.startsWith("/media/"))
              .reduce((sum, one) => sum + one.encodedBodySize, 0)
            """;

    private static final String NOT_COMPRESSED =
            """
            () => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
              .filter((one) => one.name.startsWith(location.origin) && /navigation|link|script|use|css/.test(one.initiatorType))
              .filter((one) => !/\\.woff2|\\/media\\//.test(one.name))
              .filter((one) => one.decodedBodySize > 4096 && one.encodedBodySize >= one.decodedBodySize)
              .map((one) => one.name)
            """;

    private final Page page;
    private final List<String> problems = new ArrayList<>();

    Inspection(Page page) {
        this.page = page;
    }

    List<String> problems() {
        page.evaluate(AxeBuilder.getAxeScript());
        atWidth(Sizes.DESK_WIDTH);
        atWidth(Sizes.PHONE_WIDTH);
        list(TOO_WIDE).forEach(element -> note("too wide for a phone: " + element));
        page.setViewportSize(Sizes.DESK_WIDTH, Sizes.HEIGHT);
        if (!page.url().startsWith(Stack.addresses().payment())) {
            list(NOT_COMPRESSED).forEach(name -> note("not compressed: " + name));
        }
        if (page.url().startsWith(Stack.addresses().storefront())) {
            weigh();
        }
        return problems;
    }

    private void atWidth(int width) {
        page.setViewportSize(width, Sizes.HEIGHT);
        list(BARRIERS).forEach(barrier -> note("at " + width + " px, " + barrier));
    }

    private void weigh() {
        int bytes = ((Number) page.evaluate(WEIGHT)).intValue();
        if (bytes > Sizes.MOST_BYTES) {
            note("weighs " + bytes + " bytes without its pictures");
        }
    }

    private List<String> list(String script) {
        return ((List<?>) page.evaluate(script)).stream().map(String::valueOf).toList();
    }

    private void note(String problem) {
        problems.add(page.url() + " " + problem);
    }
}
