package org.emporion.web.auth;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.emporion.ground.metrics.Counted;

/**
 * Stands before the pages that need a log-in; applications map it to them. A request without one is led through the log-in
 * to its page, by GET also when it was a form: the browser has kept what was typed. The same goes for a log-in cookie that
 * has outlived the page session. {@code role} names who may come in at all, and never without a second
 * factor, should the provider let somebody through without one.
 */
public class PageGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LoggedIn loggedIn;

    @Inject
    private transient Event<Counted> counted;

    public PageGate() {}

    PageGate(LoggedIn loggedIn, Event<Counted> counted) {
        this.loggedIn = loggedIn;
        this.counted = counted;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String role = getInitParameter("role");
        if (loggedIn.person().isEmpty()) {
            leadToLogIn(request, response);
        } else if (role != null && !(request.isUserInRole(role) && loggedIn.isSecondFactor())) {
            counted.fire(Counted.once("emporion_log_ins_refused").with("reason", "role"));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A partial request cannot follow to another server: it is refused, and its page starts over when it hears of it. */
    private static void leadToLogIn(HttpServletRequest request, HttpServletResponse response) {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", EnterServlet.towards(request));
        }
    }
}
