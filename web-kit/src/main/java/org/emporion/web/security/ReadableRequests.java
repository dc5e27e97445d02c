package org.emporion.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.web.path.QueryText;
import org.emporion.web.path.RequestPath;

/**
 * Refuses methods that somebody made up, as the server would keep a series of figures for each of their names, and pages whose
 * query is half a percent escape, which nobody could read; the REST API says itself what is wrong with a query.
 */
public class ReadableRequests extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(ReadableRequests.class.getName());

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!QueryText.isReadable(request) && !RequestPath.of(request).isIn("/api")) {
            passOver(request);
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The server fails at its first look into such a query and goes on without it; the error page looks too. */
    private static void passOver(HttpServletRequest request) {
        try {
            request.getParameterMap();
        } catch (IllegalArgumentException unreadable) {
            LOG.log(Level.FINE, "a query that nobody can read", unreadable);
        }
    }
}
