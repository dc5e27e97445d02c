package org.emporion.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.emporion.ground.walls.CallerAddress;
import org.emporion.web.limits.ClientAddress;

/** Notes where a request comes from, for the audit log of what it changes; one that is refused stands in the server's log. */
public class FromWhere extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClientAddress addresses;

    @Inject
    private transient CallerAddress caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String address = addresses.of(request);
        caller.is(address);
        chain.doFilter(request, response);
        RefusedRequest.of(request, response.getStatus(), address).ifPresent(RefusedRequest::log);
    }
}
