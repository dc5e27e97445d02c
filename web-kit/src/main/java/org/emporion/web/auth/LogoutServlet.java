package org.emporion.web.auth;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Signs out and goes to the first page; or, with the parameter {@code again}, straight to that page through a new log-in, for
 * what needs to know that the person is still there. Whatever this browser keeps of the account ends here, before the provider
 * is told: drafts and cookies too.
 */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "again";

    @Inject
    private transient SignOut signOut;

    @Inject
    private transient Event<LoggedOut> leaving;

    public LogoutServlet() {}

    LogoutServlet(SignOut signOut, Event<LoggedOut> leaving) {
        this.signOut = signOut;
        this.leaving = leaving;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Clear-Site-Data", "\"storage\"");
        leaving.fire(new LoggedOut(response));
        String again = request.getParameter(AGAIN);
        String start = request.getContextPath() + "/";
        signOut.to(EnterServlet.isOurs(again, start) ? EnterServlet.towards(request, again) : start, response);
    }
}
