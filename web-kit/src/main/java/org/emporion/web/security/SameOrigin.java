package org.emporion.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.emporion.web.path.RequestPath;

/**
 * Lets only our own pages change anything with the cookies of a browser: every browser says with a form from where it comes,
 * and whoever does not say so is refused too. The token of each form is asked for beside this, not instead.
 */
public class SameOrigin extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || isForPrograms(request) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "This form comes from elsewhere.");
        }
    }

    /** These look at no cookie: they prove themselves by a token, a key or a signature in each request. */
    static boolean isForPrograms(HttpServletRequest request) {
        return RequestPath.of(request).isIn("/api", "/hooks");
    }

    static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null
                ? isOwn(request.getHeader("Origin"), request.getHeader("Host"))
                : "same-origin".equals(site);
    }

    private static boolean isOwn(String origin, String host) {
        try {
            return origin != null
                    && host != null
                    && host.equals(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
