package org.emporion.system.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.emporion.stack.LocalStack;
import org.emporion.stack.Part;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Api;
import org.emporion.system.client.Stack;
import org.emporion.system.client.StackSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On the real servers with tight limits: no spelling of a guarded address goes round its limit. */
@BesideABrowser
class DoorSpellingsIT {

    private static final int TOO_MANY = 429;

    private record Way(String door, String method, String path) {}

    private static final List<Way> SHOP = List.of(
            new Way("LOG_IN", "GET", "/enter"),
            new Way("ORDER_LOOKUP", "GET", "/orders/EMP-1"),
            new Way("ORDER_LOOKUP", "POST", "/orders"),
            new Way("ORDER_LOOKUP", "GET", "/api/v1/orders/EMP-1"),
            new Way("ORDER_LOOKUP", "POST", "/api/v1/orders/EMP-1/erasure"),
            new Way("ACCOUNT", "GET", "/api/v1/account/data"),
            new Way("ACCOUNT", "GET", "/account/data"),
            new Way("CHECKOUT", "POST", "/checkout"),
            new Way("CHECKOUT", "POST", "/api/v1/carts/c1/checkout"));

    private static final List<Way> PORTAL = List.of(
            new Way("LOG_IN", "GET", "/enter"),
            new Way("LOG_IN", "GET", "/Callback"),
            new Way("SIGN_UP", "POST", "/api/v1/applications"),
            new Way("SIGN_UP", "POST", "/apply/form"),
            new Way("STORE_ADDRESS", "GET", "/api/v1/slugs/mill"),
            new Way("INVITATION", "GET", "/join"),
            new Way("INVITATION", "POST", "/api/v1/invitations/accept"),
            new Way("ACCOUNT", "POST", "/account/sessions"),
            new Way("IMPORT", "POST", "/api/v1/imports"),
            new Way("IMPORT", "POST", "/imports/list"),
            new Way("SEARCH", "GET", "/search/suggestions"));

    private static LocalStack tight;

    @BeforeAll
    static void startsServersWithTightLimits() {
        Map<String, String> limits = new TreeMap<>();
        Stream.concat(SHOP.stream(), PORTAL.stream())
                .forEach(way -> limits.put("EMPORION_RATE_" + way.door, "1/86400"));
        tight = StackSession.beside(EnumSet.of(Part.MARKETPLACE_WEB, Part.SELLER_PORTAL), limits);
    }

    @AfterAll
    static void stopsThem() {
        tight.close();
    }

    @Test
    void theShopCountsEverySpelling() {
        everySpellingIsCounted(tight.addresses().storefront(), SHOP);
    }

    @Test
    void thePortalCountsEverySpelling() {
        everySpellingIsCounted(tight.addresses().seller(), PORTAL);
    }

    /** Decoded once it is a path of its own: there is nothing to count. */
    @Test
    void whatIsEncodedTwiceIsNotServed() {
        Api shop = Api.at(Stack.addresses().storefront().replaceFirst("/$", ""));
        for (String path : List.of("/%2563heckout", "/%256frders", "/api/v1/%256frders/EMP-1")) {
            assertThat(ask(shop, "GET", path)).as(path).isIn(400, 404);
        }
    }

    @Test
    void noSpellingOpensAPageWithoutALogIn() {
        Map<String, List<String>> gated = Map.of(
                Stack.addresses().storefront(), List.of("/account", "/account/data"),
                Stack.addresses().seller(),
                        List.of("/orders/list", "/search/results", "/store/keys", "/account/security"),
                Stack.addresses().admin(), List.of("/tenants/list", "/audit/log"));
        List<String> open = new ArrayList<>();
        gated.forEach((base, pages) -> pages.forEach(
                page -> Stream.concat(Stream.of(page), spellings(page)).forEach(path -> {
                    int status = ask(Api.at(base.replaceFirst("/$", "")), "GET", path);
                    if (status < 300 || status >= 500) {
                        open.add(base + path + ": " + status);
                    }
                })));
        assertThat(open).isEmpty();
    }

    private static void everySpellingIsCounted(String base, List<Way> ways) {
        List<String> around = new ArrayList<>();
        Api server = Api.at(base.replaceFirst("/$", ""));
        for (Way way : ways) {
            ask(server, way.method, way.path);
            assertThat(ask(server, way.method, way.path)).as(way.toString()).isEqualTo(TOO_MANY);
            spellings(way.path).forEach(path -> {
                int status = ask(server, way.method, path);
                if (status != TOO_MANY && status != 400 && status != 404) {
                    around.add(way.method + " " + path + ": " + status);
                }
            });
        }
        assertThat(around).isEmpty();
    }

    private static int ask(Api server, String method, String path) {
        return server.with("Sec-Fetch-Site", "same-origin")
                .send(method, path, "application/json", BodyPublishers.ofString("{}"))
                .status();
    }

    private static Stream<String> spellings(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        String before = path.substring(0, path.length() - last.length());
        Stream<String> all = Stream.of(
                path + "/",
                path + "//",
                path + ";x=1",
                path + "/;x=1",
                path + ";x=1/",
                path + "%3Bx",
                "/;a" + path,
                before + ";a=b/" + last,
                before.replaceFirst("/$", "") + ";a=b/" + last,
                "/" + path,
                before + "/" + last,
                "/media/.." + path,
                "/media/..;" + path,
                "/media/..%2f" + path.substring(1),
                before + "./" + last,
                before + "x/../" + last,
                before + "%" + Integer.toHexString(last.charAt(0)) + last.substring(1),
                "/%2e" + path,
                "/media/%2e%2e" + path,
                path + ".xhtml",
                path + ".xhtml;x",
                path.toUpperCase(Locale.ROOT));
        return all.filter(spelling -> spelling.startsWith("/"));
    }
}
