package org.emporion.system.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.emporion.system.client.Stack;

/**
 * Notes what goes wrong in a window while a test goes its way: errors on the console, breaches of the content security
 * policy, requests to our own servers that fail, and what {@link Inspection} finds on the pages it is asked to look at.
 */
public final class Watch {
    private final Page page;
    private final Set<String> troubles = new LinkedHashSet<>();
    private final Set<String> visited = new HashSet<>();
    private final List<Expected> expected = new ArrayList<>();
    private final Consumer<ConsoleMessage> spoken = this::spoken;
    private final Consumer<String> broken = error -> note("script failed: " + error);
    private final Consumer<Response> answered = this::answered;
    private final Consumer<Request> failed = this::failed;
    private boolean careful;

    /** A failure that belongs to the story. */
    private record Expected(int status, String partOfAddress) {}

    Watch(Page page) {
        this.page = page;
        page.onConsoleMessage(spoken);
        page.onPageError(broken);
        page.onResponse(answered);
        page.onRequestFailed(failed);
    }

    /** Hears nothing of the page any more; answers the addresses of those of our servers that it was at. */
    Set<String> ends() {
        page.offConsoleMessage(spoken);
        page.offPageError(broken);
        page.offResponse(answered);
        page.offRequestFailed(failed);
        return visited;
    }

    /** From now on answers with this status are right for addresses with this part. */
    public void expects(int status, String partOfAddress) {
        expected.add(new Expected(status, partOfAddress));
    }

    List<String> troubles() {
        return List.copyOf(troubles);
    }

    void note(String trouble) {
        troubles.add(trouble);
    }

    void inspect() {
        if (isOurs(page.url())) {
            Inspection inspection = new Inspection(page);
            (careful ? inspection.problems() : inspection.problemsUnlessSeen()).forEach(this::note);
        }
    }

    /** From now on no page is taken to be like one that was looked at before. */
    void isCareful() {
        careful = true;
    }

    void inspectNames() {
        if (isOurs(page.url())) {
            new Inspection(page).namesOfParts().forEach(this::note);
        }
    }

    /** Whether the address belongs to one of our servers; Keycloak's pages are not ours to judge. */
    static boolean isOurs(String address) {
        var stack = Stack.addresses();
        return List.of(stack.storefront(), stack.seller(), stack.admin(), stack.payment()).stream()
                .anyMatch(address::startsWith);
    }

    private static String origin(String address) {
        return address.replaceFirst("(://[^/]+).*", "$1");
    }

    private void spoken(ConsoleMessage message) {
        // The answer itself is judged below, with its status and address.
        boolean answer = message.text().startsWith("Failed to load resource");
        if (message.type().equals("error") && !answer && isOurs(message.location())) {
            note("console on " + page.url() + ": " + message.text());
        }
    }

    private void answered(Response response) {
        if (!isOurs(response.url())) {
            return;
        }
        visited.add(origin(response.url()));
        int status = response.status();
        if (status >= 400
                && expected.stream()
                        .noneMatch(one -> one.status == status && response.url().contains(one.partOfAddress))) {
            note(status + " " + response.request().method() + " " + response.url());
        }
        if (response.url().contains("/emporion/")
                && response.url().contains("?v=")
                && !response.headers().getOrDefault("cache-control", "").contains("immutable")) {
            note("may not be kept for good: " + response.url());
        }
    }

    private void failed(Request request) {
        boolean left = String.valueOf(request.failure()).contains("ERR_ABORTED");
        if (!left && isOurs(request.url())) {
            note("not answered: " + request.method() + " " + request.url() + " " + request.failure());
        }
    }
}
