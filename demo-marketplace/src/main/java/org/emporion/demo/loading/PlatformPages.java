package org.emporion.demo.loading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.emporion.demo.DemoData;

/** The platform's own pages, as the operator of the demo, who is nobody real, has written them. */
final class PlatformPages {

    private final Access access;

    PlatformPages(Access access) {
        this.access = access;
    }

    /** Writes each page that still says what every installation says; what somebody has written stays. */
    void write() {
        Api admin = access.admin();
        for (JsonNode page : admin.get("/pages").path("items")) {
            if (!page.path("written").asBoolean()) {
                String name = page.path("page").asText();
                String version = page.path("version").asText();
                admin.put(
                        "/pages/" + name, Map.of("text", DemoData.text("pages/" + name + ".html"), "version", version));
            }
        }
    }
}
