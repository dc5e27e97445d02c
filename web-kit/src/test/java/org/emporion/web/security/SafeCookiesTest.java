package org.emporion.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;
import org.emporion.web.Servlets;
import org.emporion.web.limits.Settings;
import org.junit.jupiter.api.Test;

class SafeCookiesTest {

    @Test
    void overTlsABrowserTakesThemFromThisHostOnly() {
        Cookie cookie = new SafeCookies("https://shop.example").ofApplication("cart", "x", 60);
        assertThat(cookie.getName()).isEqualTo("__Host-cart");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        isHidden(cookie);
        Cookie narrow = new SafeCookies("https://shop.example").below("/orders/1", "order", "x", 60);
        assertThat(narrow.getName()).isEqualTo("__Secure-order");
        assertThat(narrow.getSecure()).isTrue();
    }

    @Test
    void withoutTlsTheyHaveNamesThatBrowsersTake() {
        Cookie cookie = new SafeCookies("http://localhost:9080").ofApplication("cart", "x", 60);
        assertThat(cookie.getName()).isEqualTo("cart");
        assertThat(cookie.getSecure()).isFalse();
        isHidden(cookie);
    }

    @Test
    void oneThatTheServerHasNoValueOfIsNone() {
        Cookie[] sent = {new Cookie("cart", null), new Cookie("cart", "x")};
        HttpServletRequest request = new HttpServletRequestWrapper(Servlets.request("GET", "", "/", Map.of())) {
            @Override
            public Cookie[] getCookies() {
                return sent;
            }
        };
        assertThat(new SafeCookies("http://localhost:9080").read(request, "cart"))
                .contains("x");
    }

    @Test
    void anInstallationBehindTlsDoesNotStartWithLogInCookiesForHttp() {
        Map<String, String> right = Map.of(
                "emporion.public.url", "https://shop.example",
                "emporion.cookie.prefix", "__Host-",
                "emporion.cookie.secure", "true");
        assertThatCode(() -> SessionCookieCheck.check(Settings.of(right))).doesNotThrowAnyException();
        assertThatCode(() -> SessionCookieCheck.check(Settings.of(Map.of("emporion.public.url", "http://localhost"))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        SessionCookieCheck.check(Settings.of(Map.of("emporion.public.url", "https://shop.example"))))
                .hasMessageContaining("EMPORION_COOKIE_PREFIX=__Host-");
    }

    private static void isHidden(Cookie cookie) {
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }
}
