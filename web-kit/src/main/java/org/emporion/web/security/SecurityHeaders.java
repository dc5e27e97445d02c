package org.emporion.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Writes the headers that tell a browser what our pages may do and how long our files may be kept. */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String CSP = "Content-Security-Policy";

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private transient String policy;

    @Override
    public void init() {
        policy = policy(ConfigProvider.getConfig());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(CSP, policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        response.setHeader("Cache-Control", cacheLife(request));
        chain.doFilter(request, new OnePolicy(response));
    }

    /** Our files carry a sum of their content in the address; pages are asked for anew. */
    private static String cacheLife(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.startsWith("/emporion/")) {
            return "private, no-cache";
        }
        boolean versioned = request.getParameter("v") != null || path.endsWith(".woff2");
        return versioned ? FOR_GOOD : "public, max-age=3600";
    }

    static String policy(Config config) {
        String forms = origins(config, "emporion.oidc.issuer", "emporion.payment.url", "emporion.payment.public.url");
        String pictures = origins(config, "emporion.storefront.url");
        return "default-src 'self'; img-src 'self' data: blob:" + pictures
                + "; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'"
                + "; form-action 'self'" + forms + "; script-src 'self'";
    }

    private static String origins(Config config, String... names) {
        return Stream.of(names)
                .map(name -> config.getOptionalValue(name, String.class))
                .flatMap(Optional::stream)
                .map(SecurityHeaders::origin)
                .distinct()
                .map(origin -> " " + origin)
                .collect(Collectors.joining());
    }

    private static String origin(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    /** PrimeFaces adds its policy, with the nonce of the page, to ours: two policies would both hold, so the last wins. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (CSP.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
