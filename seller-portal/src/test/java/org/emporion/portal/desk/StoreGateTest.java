package org.emporion.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.SellerAccess.StoreRef;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;

/** Whatever the method, the gate asks for membership and for a part in the work of the page. */
class StoreGateTest {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

    private boolean passed;
    private Integer refused;
    private String sentTo;

    @Test
    void aBookmarkOfAPageThatHasMovedArrives() {
        for (String query : new String[] {"store=mill", null}) {
            asks("GET", "/store/shipping", query, Role.READER);
            assertThat(sentTo).isEqualTo("/seller/store/zones?store=mill");
            assertThat(passed).isFalse();
        }
        asks("GET", "/store/zones", "store=mill", Role.READER);
        assertThat(sentTo).isNull();
        assertThat(passed).isTrue();
    }

    @Test
    void aStoreOfOthersIsNotThereForAnyMethod() {
        for (String method : METHODS) {
            asks(method, "/orders/list", "store=forge", Role.OWNER);
            assertThat(refused).as(method).isEqualTo(HttpServletResponse.SC_NOT_FOUND);
            assertThat(passed).as(method).isFalse();
        }
    }

    @Test
    void aPageThatTheRoleHasNoPartInIsRefusedToEveryMethod() {
        for (String query : new String[] {"store=mill", null}) {
            for (String method : METHODS) {
                asks(method, "/store/keys", query, Role.READER);
                assertThat(refused).as(method).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
                asks(method, "/orders/list", query, Role.CATALOG);
                assertThat(refused).as(method).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
                assertThat(passed).as(method).isFalse();
            }
        }
    }

    @Test
    void whoHasNoStoreIsRefusedWhateverIsNotALook() {
        for (String method : METHODS) {
            asks(method, "/orders/list", null, null);
            boolean look = List.of("GET", "HEAD").contains(method);
            assertThat(refused).as(method).isEqualTo(look ? null : HttpServletResponse.SC_FORBIDDEN);
            assertThat(passed).as(method).isFalse();
        }
    }

    @Test
    void whoHasAPartInItPassesByEveryMethod() {
        for (String method : METHODS) {
            asks(method, "/orders/list", "store=mill", Role.FULFILMENT);
            assertThat(refused).as(method).isNull();
            assertThat(passed).as(method).isTrue();
        }
    }

    /** @param role of the person in the store "mill"; null for somebody without a store */
    private void asks(String method, String page, String query, Role role) {
        passed = false;
        refused = null;
        sentTo = null;
        List<StoreRef> stores = role == null
                ? List.of()
                : List.of(new StoreRef(
                        new TenantId(Ids.next()),
                        "mill",
                        "Blue Mill",
                        StoreStatus.ACTIVE,
                        java.time.ZoneOffset.UTC,
                        "EUR",
                        role));
        Desk desk = new Desk() {
            @Override
            public List<StoreRef> getStores() {
                return stores;
            }
        };
        StoreOfRequest current = new StoreOfRequest(null, null) {
            @Override
            void is(String named) {}
        };
        try {
            new StoreGate(desk, new ChosenStore(), current)
                    .doFilter(request(method, page, query), response(), (asked, answered) -> passed = true);
        } catch (Exception failed) {
            throw new AssertionError(method + " " + page, failed);
        }
    }

    private static HttpServletRequest request(String method, String page, String query) {
        Map<String, Object> answers = query == null
                ? Map.of(
                        "getMethod",
                        method,
                        "getContextPath",
                        "/seller",
                        "getServletPath",
                        page,
                        "getRequestURI",
                        "/seller" + page)
                : Map.of(
                        "getMethod",
                        method,
                        "getContextPath",
                        "/seller",
                        "getServletPath",
                        page,
                        "getRequestURI",
                        "/seller" + page,
                        "getQueryString",
                        query);
        return (HttpServletRequest) Proxy.newProxyInstance(
                StoreGateTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> answers.get(called.getName()));
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                StoreGateTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, called, arguments) -> {
                    if (called.getName().equals("sendError")) {
                        refused = (Integer) arguments[0];
                    } else if (called.getName().equals("sendRedirect")) {
                        sentTo = (String) arguments[0];
                    }
                    return null;
                });
    }
}
