package org.emporion.web.auth;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The log-in cookie may outlive the page session that knows who its owner is. Such a request starts over: it is sent to the
 * same address without the log-in, which leads through the identity provider and back. Applications map it to their pages.
 */
public class LostIdentity extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LoggedIn loggedIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!loggedIn.isAnybody() || loggedIn.person().isPresent()) {
            chain.doFilter(request, response);
            return;
        }
        request.logout();
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml; charset=UTF-8");
            response.getWriter()
                    .write("<partial-response><redirect url=\"" + escaped(address) + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
