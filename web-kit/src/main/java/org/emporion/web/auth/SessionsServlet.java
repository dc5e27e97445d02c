package org.emporion.web.auth;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.emporion.edges.session.PageSessions;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;

/**
 * Takes the forms of the page about sessions: one of the person's own ends, or all but this, when the log-in is fresh: who
 * finds an open browser shall not lock its owner out. Stands behind the page gate.
 */
@WebServlet("/account/sessions")
public class SessionsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PageSessions sessions;

    @Inject
    private transient LoggedIn loggedIn;

    public SessionsServlet() {}

    SessionsServlet(PageSessions sessions, LoggedIn loggedIn) {
        this.sessions = sessions;
        this.loggedIn = loggedIn;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!loggedIn.isFresh()) {
            response.sendRedirect(request.getContextPath() + "/account/security");
            return;
        }
        String user = loggedIn.require().userId();
        Optional<UUID> one = Ids.parse(request.getParameter("id"));
        try {
            if (one.isPresent()) {
                sessions.end(one.get(), user);
            } else {
                sessions.endOthers(loggedIn.sessionId().orElseThrow(), user);
            }
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.sendRedirect(
                request.getContextPath() + "/account/security?done=" + (one.isPresent() ? "one" : "others"));
    }
}
