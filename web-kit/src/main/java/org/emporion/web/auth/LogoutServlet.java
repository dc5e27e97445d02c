package org.emporion.web.auth;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Signs out and goes to the first page; or, with the parameter {@code again}, straight to that page through a new log-in, for
 * what needs to know that the person is still there.
 */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "again";

    @Inject
    private transient SignOut signOut;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String again = request.getParameter(AGAIN);
        String start = request.getContextPath() + "/";
        signOut.to(EnterServlet.isOurs(again, start) ? EnterServlet.towards(request, again) : start, response);
    }
}
