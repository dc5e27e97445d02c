package org.emporion.system.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.emporion.system.client.Stack;

/** Looks over one page as it stands, on a desk, on a phone and in the dark. */
final class Inspection {
    /** Of which kind an element is, in which state and in what, whatever is written in it. */
    private static final String KIND =
            """
            const states = (one) => ["class", "role", "type", "open", "hidden", "disabled"].map((name) => one.getAttribute(name));
            const aria = (one) => one.getAttributeNames().filter((name) => name.startsWith("aria-"));
            const plain = (one) => [one.tagName, ...states(one), ...aria(one)].join();
            const kind = (one) => `${plain(one.parentElement)} > ${plain(one)}`;
            """;

    /**
     * What axe-core calls serious or critical among these rules, or all of a rule that is named itself; a few places of each. Heads
     * and bars that stay while the page moves lie in the page meanwhile: what is half under them can be scrolled to. How
     * elements look takes most of the time: of those of a kind that was looked at before nothing is asked, and neighbours that are
     * made alike, such as the rows of a list, are judged by two of them.
     */
    private static final String BARRIERS = """
            async ([rules, looks, fresh]) => {""" + KIND
            + """
              const staying = document.querySelectorAll(".b-top, .b-bar");
              staying.forEach((one) => (one.style.position = "relative"));
              const told = (one) => ["class", "role", "type", "open", "hidden", "disabled", "style"].map((name) => one.getAttribute(name));
              const make = (one) => `${one.tagName} ${told(one)} ${aria(one)} (${[...one.children].map(make)})`;
              const kinds = new Set(fresh);
              const around = new Set();
              for (const one of document.querySelectorAll("body *")) {
                for (let at = kinds.has(kind(one)) ? one : null; at && !around.has(at); at = at.parentElement) around.add(at);
              }
              const alike = (parent) => {
                const seen = {};
                const again = (kind) => (seen[kind] = (seen[kind] || 0) + 1) > 2;
                const visible = [...parent.children].filter((one) => one.checkVisibility());
                return visible.flatMap((one) => (!around.has(one) || again(make(one)) ? [one] : alike(one)));
              };
              const ofLooks = rules.every((rule) => looks.includes(rule));
              const where = {include: [document], exclude: ofLooks ? alike(document.body) : []};
              const others = Object.fromEntries(looks.map((rule) => [rule, {enabled: false}]));
              const found = await axe.run(where, {runOnly: rules, rules: others, resultTypes: ["violations"], preload: false});
              staying.forEach((one) => (one.style.position = ""));
              const place = (node) => `${node.target.join(" ")} ${node.html.slice(0, 200)} ${node.failureSummary || ""}`;
              return found.violations
                .filter((rule) => ["serious", "critical"].includes(rule.impact) || rules.includes(rule.id))
                .map((rule) => `${rule.id} in ${rule.nodes.length} places: ${rule.nodes.slice(0, 3).map(place).join(" | ")}`);
            }
            """;

    /** The success criteria of WCAG 2 at levels A and AA. */
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final List<String> CONTRAST = List.of("color-contrast");

    /** Those among them that look at colours and places, not at what elements are and how they are called. */
    private static final List<String> LOOKS = List.of("color-contrast", "target-size");

    /** What is written on a control is part of its name, and no two landmarks have one name. */
    private static final List<String> NAMES = List.of("label-content-name-mismatch", "landmark-unique");

    private static final String KINDS = "() => {" + KIND
            + """
              const all = [...document.querySelectorAll("body *")];
              const visible = all.filter((one) => one.checkVisibility()).map((one) => `visible ${kind(one)}`);
              return [...new Set([...all.map(kind), ...visible])];
            }
            """;

    private static final String VISIBLE = "visible ";

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

    /** What was looked at so far, by the width of the window, and how each kind looked, by the rules that were asked. */
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    private final Page page;
    private final List<String> problems = new ArrayList<>();

    Inspection(Page page) {
        this.page = page;
    }

    /** Looks the page over, unless one of its address with no element of another kind was looked at before. */
    List<String> problemsUnlessSeen() {
        List<String> kinds = kinds();
        boolean seen = !SEEN.addAll(Stream.concat(Stream.of("address " + address()), kinds.stream())
                .map(one -> page.viewportSize().width + " " + one)
                .toList());
        return seen ? problems : problems(kinds);
    }

    /** Looks the page over whatever was seen before, as what is written in it may be too long. */
    List<String> problems() {
        return problems(kinds());
    }

    private List<String> problems(List<String> kinds) {
        int width = page.viewportSize().width;
        boolean fresh = SEEN.addAll(kinds.stream()
                .filter(kind -> !kind.startsWith(VISIBLE))
                .map(kind -> "barriers " + width + " " + kind)
                .toList());
        if (fresh) {
            barriers("at " + width + " px", WCAG, List.of());
        }
        looks("at " + width + " px", LOOKS, kinds);
        page.setViewportSize(Sizes.PHONE_WIDTH, Sizes.HEIGHT);
        list(TOO_WIDE, null).forEach(element -> note("too wide for a phone: " + element));
        if (width != Sizes.PHONE_WIDTH) {
            if (fresh) {
                barriers("on a phone", WCAG, List.of());
            }
            looks("on a phone", LOOKS, kinds());
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        looks("in the dark", CONTRAST, kinds());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(width, Sizes.HEIGHT);
        if (!page.url().startsWith(Stack.addresses().payment())) {
            list(NOT_COMPRESSED, null).forEach(name -> note("not compressed: " + name));
            weigh(page.url().startsWith(Stack.addresses().storefront()) ? Sizes.MOST_BYTES : Sizes.MOST_PORTAL_BYTES);
        }
        return problems;
    }

    /** Without what names one thing: a page of a thing is the same page for all of them. */
    private String address() {
        String path = page.url().replaceAll("[?#].*", "");
        return path.startsWith(Stack.addresses().storefront()) ? path.replaceAll("(?<=/[a-z]/)[^/]+", "") : path;
    }

    private List<String> kinds() {
        return list(KINDS, null);
    }

    /** What is wrong with the names of controls and landmarks. */
    List<String> namesOfParts() {
        barriers("in its names", NAMES, List.of());
        return problems;
    }

    /** Once in a page: the script is long. */
    private void bringAxe() {
        if (!(boolean) page.evaluate("() => Boolean(window.axe)")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
    }

    /** How what can be seen looks, as far as it is of kinds that were not looked at so before. */
    private void looks(String where, List<String> rules, List<String> present) {
        List<String> kinds = present.stream()
                .filter(kind -> kind.startsWith(VISIBLE))
                .map(kind -> kind.substring(VISIBLE.length()))
                .filter(kind -> SEEN.add(where + " " + kind))
                .toList();
        if (!kinds.isEmpty()) {
            barriers(where, rules, kinds);
        }
    }

    private void barriers(String where, List<String> rules, List<String> kinds) {
        bringAxe();
        list(BARRIERS, List.of(rules, LOOKS, kinds)).forEach(barrier -> note(where + " " + barrier));
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
