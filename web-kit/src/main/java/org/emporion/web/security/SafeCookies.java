package org.emporion.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Our own cookies: never readable by scripts, never sent along from other sites, and over TLS named so that a browser takes
 * them from this very host only. Without TLS, as on the local stack, browsers refuse those names.
 */
@ApplicationScoped
public class SafeCookies {

    private boolean overTls;

    /** @param publicUrl the address under which people know this application */
    @Inject
    public SafeCookies(
            @ConfigProperty(name = "emporion.public.url", defaultValue = "http://localhost") String publicUrl) {
        overTls = publicUrl.startsWith("https:");
    }

    /** A cookie for the whole application. */
    public Cookie ofApplication(String name, String value, int seconds) {
        return cookie((overTls ? "__Host-" : "") + name, value, "/", seconds);
    }

    /** A cookie for the addresses below one path. */
    public Cookie below(String path, String name, String value, int seconds) {
        return cookie((overTls ? "__Secure-" : "") + name, value, path, seconds);
    }

    /** What the browser sends under this name, if anything; the prefix of the name is no business of the asker. */
    public Optional<String> read(HttpServletRequest request, String name) {
        return all(request, name).findFirst();
    }

    /**
     * Everything that the browser sends under this name, the one of the narrowest path first. A quotation mark alone is no value,
     * and the server makes null of it.
     */
    public Stream<String> all(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Stream.empty()
                : Stream.of(cookies)
                        .filter(cookie -> isCalled(cookie.getName(), name))
                        .map(Cookie::getValue)
                        .filter(Objects::nonNull);
    }

    private boolean isCalled(String found, String name) {
        return overTls ? found.equals("__Host-" + name) || found.equals("__Secure-" + name) : found.equals(name);
    }

    private Cookie cookie(String name, String value, String path, int seconds) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(path);
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(overTls);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
