package org.emporion.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.emporion.web.limits.ClientAddress;
import org.emporion.web.path.RequestPath;

/** Writes the headers that tell a browser what our pages may do and how long our files may be kept. */
public class SecurityHeaders extends HttpFilter {

    /** Request attribute with the nonce that scripts of a page carry. */
    static final String NONCE = "nonce";

    private static final long serialVersionUID = 1L;

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private transient ClientAddress addresses;

    private transient PagePolicy policy;

    public SecurityHeaders() {}

    SecurityHeaders(Config config, ClientAddress addresses) {
        this.addresses = addresses;
        policy = new PagePolicy(config);
    }

    @Override
    public void init() {
        policy = new PagePolicy(ConfigProvider.getConfig());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RequestPath path = RequestPath.of(request);
        boolean page = isPage(path);
        response.setHeader(PagePolicy.HEADER, page ? policy.with(nonce(request)) : PagePolicy.OF_DATA);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        boolean secure = addresses.isSecure(request);
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        response.setHeader("Cache-Control", cacheLife(request, path));
        chain.doFilter(request, page ? new OurAnswer(response, policy, secure) : response);
    }

    private static boolean isPage(RequestPath path) {
        return !path.isIn("/api", "/hooks", "/emporion", "/media");
    }

    private static String nonce(HttpServletRequest request) {
        if (request.getAttribute(NONCE) instanceof String known) {
            return known;
        }
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        return nonce;
    }

    /** Our files carry a sum of their content in the address; pages are asked for anew, and those of a person are not kept. */
    private static String cacheLife(HttpServletRequest request, RequestPath path) {
        if (path.isIn("/api") || request.getUserPrincipal() != null && isPage(path)) {
            return "no-store";
        }
        if (!path.isIn("/emporion")) {
            return "private, no-cache";
        }
        boolean versioned = request.getParameter("v") != null || path.text().endsWith(".woff2");
        return versioned ? FOR_GOOD : "public, max-age=3600";
    }

    /** PrimeFaces gives a page a nonce of its own and a policy with it: the nonce is taken, the policy stays ours. */
    private static final class OurAnswer extends HttpServletResponseWrapper {

        private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9+/=_-]+)'");

        private final PagePolicy policy;

        private final boolean secure;

        OurAnswer(HttpServletResponse response, PagePolicy policy, boolean secure) {
            super(response);
            this.policy = policy;
            this.secure = secure;
        }

        /** Libraries ask this server whether the way is encrypted, and do not know of our proxies. */
        @Override
        public void addCookie(Cookie cookie) {
            cookie.setSecure(cookie.getSecure() || secure);
            super.addCookie(cookie);
        }

        @Override
        public void addHeader(String name, String value) {
            Matcher nonce = NONCE.matcher(value == null ? "" : value);
            if (!PagePolicy.HEADER.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            } else if (nonce.find()) {
                setHeader(name, policy.with(nonce.group(1)));
            } else {
                setHeader(name, value);
            }
        }
    }
}
