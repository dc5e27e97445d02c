package org.emporion.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.emporion.web.path.RequestPath;

/** Refuses every form of a stateless page that this browser did not get from us. Applications map it to their pages. */
public class FormGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String COOKIE = "emporion_visitor";

    private static final int UNTIL_CLOSED = -1;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private transient FormTokens tokens;

    @Inject
    private transient SafeCookies cookies;

    public FormGuard() {}

    FormGuard(FormTokens tokens, SafeCookies cookies) {
        this.tokens = tokens;
        this.cookies = cookies;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        if (isForPrograms(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> known = visitor(request);
        if (!READING.contains(request.getMethod()) && !isOurs(request, known)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "This form is not valid any more.");
            return;
        }
        request.setAttribute(FormTokens.VISITOR, known.orElseGet(() -> welcome(response)));
        chain.doFilter(request, response);
    }

    /** These carry no cookie of ours that could be misused, or prove themselves by other means. */
    private static boolean isForPrograms(HttpServletRequest request) {
        return RequestPath.of(request)
                .isIn("/api", "/hooks", "/media", "/emporion", "/Callback", "/health", "/openapi", "/metrics");
    }

    private boolean isOurs(HttpServletRequest request, Optional<String> visitor) {
        return SameOrigin.isOurs(request) && tokens.isValid(visitor.orElse(null), request.getParameter("form-token"));
    }

    private String welcome(HttpServletResponse response) {
        String visitor = tokens.newVisitor();
        response.addCookie(cookies.ofApplication(COOKIE, visitor, UNTIL_CLOSED));
        return visitor;
    }

    private Optional<String> visitor(HttpServletRequest request) {
        return cookies.read(request, COOKIE).filter(value -> value.length() <= 64);
    }
}
