package org.emporion.web.auth;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The door of an application whose pages need a log-in: the one address that the container protects. Whoever is through goes
 * on to the page asked for, at its own clean address. (The container itself keeps every parameter of the page asked for in
 * cookies, and fails when it gives back an empty one.)
 */
@WebServlet("/enter")
public class EnterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TO = "to";

    /** The address that leads through the log-in to the page that this request is for. */
    static String towards(HttpServletRequest request) {
        String query = request.getQueryString();
        String page = request.getRequestURI() + (query == null ? "" : "?" + query);
        return towards(request, page);
    }

    static String towards(HttpServletRequest request, String page) {
        return request.getContextPath() + "/enter?" + TO + "=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    @Inject
    private transient LoggedIn loggedIn;

    @Inject
    private transient PageSession session;

    @Inject
    private transient SignOut signOut;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!isLetIn(request)) {
            signOut.to(request.getContextPath() + "/enter?" + request.getQueryString(), response);
            return;
        }
        String start = request.getContextPath() + "/";
        String page = request.getParameter(TO);
        response.sendRedirect(isOurs(page, start) ? page : start);
    }

    /** A new log-in begins a session; one that was ended is not taken up again, here or with the log-in it came from. */
    private boolean isLetIn(HttpServletRequest request) {
        if (loggedIn.person().isPresent()) {
            return true;
        }
        return session.id(request).isEmpty()
                && loggedIn.identity()
                        .filter(token ->
                                session.begin(request, LoggedIn.text(token, "sub"), LoggedIn.text(token, "sid")))
                        .isPresent();
    }

    /** Whether an address leads to a page of the application, whose first page is the start; other hosts have no part in it. */
    public static boolean isOurs(String page, String start) {
        return page != null
                && page.startsWith(start)
                && !page.startsWith("//")
                && page.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
    }
}
