package org.emporion.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emporion.web.Servlets;
import org.emporion.web.Servlets.Told;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** However the address of a guarded door is written, whoever knocks is counted there. */
class DoorSpellingsTest {

    private static final String SHOP = "";
    private static final String PORTAL = "/seller";

    private record Way(Door door, String context, String method, String path) {}

    /** Every way to every door; a new door needs a line here. */
    private static final List<Way> WAYS = List.of(
            new Way(Door.LOG_IN, PORTAL, "GET", "/enter"),
            new Way(Door.LOG_IN, SHOP, "GET", "/Callback"),
            new Way(Door.SIGN_UP, PORTAL, "POST", "/api/v1/applications"),
            new Way(Door.SIGN_UP, PORTAL, "POST", "/apply/form"),
            new Way(Door.STORE_ADDRESS, PORTAL, "GET", "/api/v1/slugs/mill"),
            new Way(Door.INVITATION, PORTAL, "GET", "/join"),
            new Way(Door.INVITATION, PORTAL, "POST", "/api/v1/invitations/accept"),
            new Way(Door.ORDER_LOOKUP, SHOP, "GET", "/orders/EMP-1"),
            new Way(Door.ORDER_LOOKUP, SHOP, "POST", "/orders"),
            new Way(Door.ORDER_LOOKUP, SHOP, "GET", "/api/v1/orders/EMP-1"),
            new Way(Door.ORDER_LOOKUP, SHOP, "POST", "/api/v1/orders/EMP-1/erasure"),
            new Way(Door.ACCOUNT, SHOP, "GET", "/api/v1/account/data"),
            new Way(Door.ACCOUNT, SHOP, "POST", "/account/data"),
            new Way(Door.ACCOUNT, PORTAL, "POST", "/account/sessions"),
            new Way(Door.CHECKOUT, SHOP, "POST", "/checkout"),
            new Way(Door.CHECKOUT, SHOP, "POST", "/api/v1/carts/c1/checkout"),
            new Way(Door.CODE, SHOP, "POST", "/api/v1/carts/c1/codes"),
            new Way(Door.IMPORT, PORTAL, "POST", "/api/v1/imports"),
            new Way(Door.IMPORT, PORTAL, "POST", "/imports/list"),
            new Way(Door.SEARCH, PORTAL, "GET", "/search/suggestions"),
            new Way(Door.SEARCH, PORTAL, "GET", "/search/results"));

    @Test
    void everyDoorIsWalked() {
        assertThat(WAYS).extracting(Way::door).contains(Door.values());
    }

    @TestFactory
    Stream<DynamicTest> everySpellingIsCounted() {
        return WAYS.stream().flatMap(way -> spellings(way.path)
                .map(spelling -> DynamicTest.dynamicTest(way.door + " " + spelling, () -> {
                    RateGuard guard = strict(way.door);
                    assertThat(knock(guard, way, way.method, way.path)).isEqualTo(200);
                    assertThat(knock(guard, way, way.method, spelling)).isEqualTo(429);
                })));
    }

    @Test
    void whoAsksForTheHeadersOnlyIsCountedToo() throws Exception {
        Way way = new Way(Door.ORDER_LOOKUP, SHOP, "HEAD", "/api/v1/orders/EMP-1");
        RateGuard guard = strict(way.door);
        assertThat(knock(guard, way, "GET", way.path)).isEqualTo(200);
        assertThat(knock(guard, way, "HEAD", way.path)).isEqualTo(429);
    }

    @Test
    void noSpellingMakesAFileOfADoor() throws Exception {
        Way way = new Way(Door.CHECKOUT, SHOP, "POST", "/checkout");
        RateGuard guard = strict(way.door);
        knock(guard, way, "POST", "/checkout");
        for (String place : List.of("/media", "/emporion", "/health", "/metrics", "/jakarta.faces.resource")) {
            assertThat(knock(guard, way, "POST", place + "/../checkout")).isEqualTo(429);
        }
    }

    private static Stream<String> spellings(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        String before = path.substring(0, path.length() - last.length());
        return Stream.of(
                path + "/",
                path + "//",
                path + ";x=1",
                path + ";x=1/",
                "/;a" + path,
                before + ";a=b/" + last,
                "/" + path,
                before + "/" + last,
                "/media/.." + path,
                before + "./" + last,
                before + "x/../" + last,
                before + "%" + Integer.toHexString(last.charAt(0)) + last.substring(1),
                "/%2e" + path,
                "/media/%2e%2e" + path,
                path + ".xhtml",
                path.toUpperCase(Locale.ROOT));
    }

    private static RateGuard strict(Door door) {
        Map<String, String> settings = new HashMap<>();
        settings.put("emporion.rate." + door.setting(), "1/600");
        return new RateGuard(
                new RateLimits(Settings.of(settings), Clock.systemUTC()), new ClientAddress(Optional.empty()));
    }

    private static int knock(RateGuard guard, Way way, String method, String path)
            throws IOException, ServletException {
        Told told = new Told();
        guard.doFilter(
                Servlets.request(method, way.context, path, Map.of(), "10.0.0.1"),
                told.response(),
                (request, response) -> {});
        return told.status();
    }
}
