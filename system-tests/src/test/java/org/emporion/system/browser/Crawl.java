package org.emporion.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Follows the links of one application, a few of each kind; the window's watch notes what goes wrong on the way. */
public final class Crawl {
    private static final int OF_A_KIND = 2;
    private static final String LINKS = "() => [...document.querySelectorAll('a[href]')].map((link) => link.href)";

    private final Window window;
    private final String application;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> paths = new TreeSet<>();

    /** @param application the address below which all its pages are, without a slash at the end */
    public Crawl(Window window, String application) {
        this.window = window;
        this.application = application;
    }

    /** Goes to these addresses below the application and on from there, until there is nothing new. */
    public Crawl from(String... starts) {
        List.of(starts).forEach(start -> add(application + start));
        while (!ahead.isEmpty()) {
            visit(ahead.removeFirst());
        }
        return this;
    }

    /** Below the application, where a page was. */
    public Set<String> paths() {
        return paths;
    }

    private void visit(String address) {
        Response answer = window.page().navigate(address);
        window.page().waitForLoadState();
        if (!isOurs(window.page().url())) {
            return;
        }
        policyIsStrict(address, answer);
        paths.add(path(window.page().url()));
        for (Object link : (List<?>) window.page().evaluate(LINKS)) {
            String found = link.toString().replaceFirst("#.*", "");
            if (isOurs(found)) {
                add(found);
            }
        }
    }

    private static void policyIsStrict(String address, Response answer) {
        List<String> policies = answer.headersArray().stream()
                .filter(header -> header.name.equalsIgnoreCase("content-security-policy"))
                .map(header -> header.value)
                .toList();
        assertThat(policies).as("policies of " + address).singleElement().satisfies(policy -> assertThat(policy)
                .matches(".*script-src 'nonce-[^' ]{16,}'")
                .doesNotContain("unsafe-eval", "script-src-elem", "script-src-attr")
                .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"));
        assertThat(answer.headerValue("x-content-type-options")).as(address).isEqualTo("nosniff");
        assertThat(answer.headerValue("referrer-policy")).as(address).isEqualTo("strict-origin-when-cross-origin");
    }

    private void add(String address) {
        if (known.add(address) && kinds.merge(kind(address), 1, Integer::sum) <= OF_A_KIND) {
            ahead.addLast(address);
        }
    }

    /** Pages that differ in what they are about only. */
    private String kind(String address) {
        String kind = path(address).replaceAll("/(c|s|p)/[^/]+", "/$1/_");
        return address.contains("?") ? kind + "?" : kind;
    }

    private boolean isOurs(String address) {
        return (address.equals(application)
                        || address.startsWith(application + "/")
                        || address.startsWith(application + "?"))
                && !path(address).matches("/media/.*|/emporion/.*|/enter|/api/.*|.*\\.(csv|json|txt|xml)");
    }

    private String path(String address) {
        return address.substring(application.length()).replaceFirst("[?#].*", "");
    }
}
