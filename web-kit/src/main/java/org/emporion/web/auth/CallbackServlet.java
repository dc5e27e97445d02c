package org.emporion.web.auth;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where the identity provider sends people back to; whoever has changed how to log in goes on to the page about that, and whoever
 * comes here without having asked to the first page.
 */
@WebServlet("/Callback")
public class CallbackServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean changed = request.getParameter("kc_action_status") != null;
        response.sendRedirect(request.getContextPath() + (changed ? "/account/security" : "/"));
    }
}
