package org.emporion.system.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.emporion.system.client.Stack;

/** Looks over one page as it stands, on a desk, on a phone and in the dark. */
final class Inspection {
    /** Of which kind an element is: what it is, in which state and in what, whatever is written in it. */
    private static final String KIND =
            """
              const told = (one) => ["class", "role", "type", "open", "hidden", "disabled"].map((name) => one.getAttribute(name));
              const aria = (one) => one.getAttributeNames().filter((name) => name.startsWith("aria-"));
              const alone = (one) => [one.tagName, ...told(one), ...aria(one)].join();
              const kind = (one) => `${alone(one.parentElement)} > ${alone(one)}`;
              const all = [...document.querySelectorAll("body *")];
            """;

    /**
     * What axe-core calls serious or critical among these rules; a few places of each. It looks at all elements of these kinds with
     * what is in them, or at the page as a whole when no kinds are given. Heads and bars that stay while the page
     * moves lie in the page meanwhile: what is half under them can be scrolled to.
     */
    private static final String BARRIERS = """
            async ([rules, kinds]) => {
            """
            + KIND
            + """
              const wanted = new Set(kinds);
              const chosen = new Set(all.filter((one) => wanted.has(kind(one))));
              const inside = (one) => one !== null && (chosen.has(one) || inside(one.parentElement));
              const outer = [...chosen].filter((one) => !inside(one.parentElement));
              if (wanted.size > 0 && outer.length === 0) return [];
              const where = wanted.size > 0 ? { include: outer } : document;
              const staying = document.querySelectorAll(".b-top, .b-bar");
              staying.forEach((one) => (one.style.position = "relative"));
              const found = await axe.run(where, {runOnly: rules, resultTypes: ["violations"], preload: false});
              staying.forEach((one) => (one.style.position = ""));
              const place = (node) => `${node.target.join(" ")} ${node.html.slice(0, 200)} ${node.failureSummary || ""}`;
              return found.violations
                .filter((rule) => ["serious", "critical"].includes(rule.impact))
                .map((rule) => `${rule.id} in ${rule.nodes.length} places: ${rule.nodes.slice(0, 3).map(place).join(" | ")}`);
            }
            """;

    /** The success criteria of WCAG 2 at levels A and AA. */
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final List<String> CONTRAST = List.of("color-contrast");

    private static final String KINDS = """
            () => {
            """ + KIND
            + """
              return [...new Set(all.map(kind))];
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

    /** Kinds of elements that were looked at, on whichever page: they need no second look at what they are. */
    private static final Set<String> SEEN = new HashSet<>();

    /** Addresses whose page was looked at as a whole. */
    private static final Set<String> PAGES = new HashSet<>();

    private final Page page;
    private final List<String> problems = new ArrayList<>();

    Inspection(Page page) {
        this.page = page;
    }

    List<String> problems() {
        int width = page.viewportSize().width;
        List<String> kinds = list(KINDS, null).stream()
                .filter(kind -> SEEN.add(width + " " + kind))
                .toList();
        boolean fresh = !kinds.isEmpty();
        List<String> looked = PAGES.add(width + " " + page.url().replaceFirst("[?#].*", "")) ? List.of() : kinds;
        if (fresh) {
            page.evaluate(AxeBuilder.getAxeScript());
            barriers("at " + width + " px", WCAG, looked);
        }
        page.setViewportSize(Sizes.PHONE_WIDTH, Sizes.HEIGHT);
        list(TOO_WIDE, null).forEach(element -> note("too wide for a phone: " + element));
        if (fresh && width != Sizes.PHONE_WIDTH) {
            barriers("on a phone", WCAG, looked);
        }
        if (fresh) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            barriers("in the dark", CONTRAST, looked);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
        page.setViewportSize(width, Sizes.HEIGHT);
        if (!page.url().startsWith(Stack.addresses().payment())) {
            list(NOT_COMPRESSED, null).forEach(name -> note("not compressed: " + name));
        }
        if (!page.url().startsWith(Stack.addresses().payment())) {
            weigh(page.url().startsWith(Stack.addresses().storefront()) ? Sizes.MOST_BYTES : Sizes.MOST_PORTAL_BYTES);
        }
        return problems;
    }

    private void barriers(String where, List<String> rules, List<String> kinds) {
        list(BARRIERS, List.of(rules, kinds)).forEach(barrier -> note(where + " " + barrier));
    }

    private void weigh(int most) {
        int bytes = ((Number) page.evaluate(WEIGHT)).intValue();
        if (bytes > most) {
            note("weighs " + bytes + " bytes without its pictures");
        }
    }

    private List<String> list(String script, Object argument) {
        return ((List<?>) page.evaluate(script, argument))
                .stream().map(String::valueOf).toList();
    }

    private void note(String problem) {
        problems.add(page.url() + " " + problem);
    }
}
