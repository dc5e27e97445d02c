package org.emporion.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import org.emporion.system.client.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the watch is there for is planted in a page of ours, and found. */
class WatchIT {
    private static final String PLANTED = Stack.addresses().storefront() + "/planted";

    private static final String PAGE =
            """
            <!DOCTYPE html><html lang="en"><head><title>Planted</title>
            <link rel="stylesheet" href="/planted.css"><link rel="stylesheet" href="/emporion/planted.css?v=1">
            </head><body><h1>Planted</h1>
            <p>Easily read</p><p>Easily read</p><p>Easily read</p><p style="color: #bbb; background: #fff">Hardly to be read</p>
            <div style="width: 600px">Wider than a phone</div>
            <img src="/media/planted.jpg" alt="nothing"><script>document.title = "run"</script></body></html>
            """;

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void whatIsPlantedIsFound() {
        Window window = windows.unjudged();
        answer(window, "/planted", 200, "text/html", PAGE);
        answer(window, "/planted.css", 200, "text/css", "p { margin: 0 } ".repeat(20_000));
        answer(window, "/emporion/planted.css?v=1", 200, "text/css", "");
        answer(window, "/media/planted.jpg", 404, "text/plain", "");
        window.opens(PLANTED);
        List<String> troubles = window.troubles();
        window.close();
        assertThat(troubles)
                .anyMatch(trouble -> trouble.contains("color-contrast"))
                .anyMatch(trouble -> trouble.contains("too wide for a phone"))
                .anyMatch(trouble -> trouble.contains("404 GET"))
                .anyMatch(trouble -> trouble.contains("Content Security Policy"))
                .anyMatch(trouble -> trouble.contains("may not be kept for good"))
                .anyMatch(trouble -> trouble.contains("not compressed"))
                .anyMatch(trouble -> trouble.contains("without its pictures"));
    }

    private static void answer(Window window, String path, int status, String type, String body) {
        String policy = "script-src 'self'";
        window.page()
                .route(
                        Stack.addresses().storefront() + path,
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(status)
                                .setContentType(type)
                                .setHeaders(Map.of("Content-Security-Policy", policy))
                                .setBody(body)));
    }
}
