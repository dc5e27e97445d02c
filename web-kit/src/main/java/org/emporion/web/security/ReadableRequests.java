package org.emporion.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.web.path.HeaderText;
import org.emporion.web.path.QueryText;
import org.emporion.web.path.RequestPath;
import org.emporion.web.rest.AddressCheck;
import org.emporion.web.rest.FailureMapper;
import org.emporion.web.rest.Problem;

/**
 * Refuses methods that somebody made up, as the server would keep a series of figures for each of their names, and what nobody
 * could read: pages whose query is half a percent escape, and calls whose path, query or headers the REST API would fail at.
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
        } else if (RequestPath.of(request).isIn("/api")) {
            Optional<Problem> problem = problem(request);
            if (problem.isPresent()) {
                problem.get().sendTo(response);
            } else {
                chain.doFilter(request, response);
            }
        } else if (!QueryText.isReadable(request)) {
            passOver(request);
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<Problem> problem(HttpServletRequest request) {
        if (!RequestPath.isReadable(request)) {
            return Optional.of(malformed("The path of the address cannot be read; percent-encode it in UTF-8."));
        }
        if (!QueryText.isOfAnAddress(request)) {
            return Optional.of(FailureMapper.problem(AddressCheck.unreadableQuery()));
        }
        return HeaderText.unreadable(request)
                .map(name -> malformed(
                        "The header " + name + " cannot be read; send it as RFC 9110 has it, or not at all."));
    }

    private static Problem malformed(String why) {
        return new Problem(HttpServletResponse.SC_BAD_REQUEST, "MALFORMED", why);
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
