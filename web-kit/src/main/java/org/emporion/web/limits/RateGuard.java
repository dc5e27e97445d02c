package org.emporion.web.limits;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import java.util.Optional;
import org.emporion.web.path.RequestPath;

/** Lets an address, and a person logged in at the pages, ask only so often; guarded doors have tighter limits. */
public class RateGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String API = "/api";

    @Inject
    private transient RateLimits limits;

    @Inject
    private transient ClientAddress addresses;

    public RateGuard() {}

    RateGuard(RateLimits limits, ClientAddress addresses) {
        this.limits = limits;
        this.addresses = addresses;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RequestPath path = RequestPath.of(request);
        Optional<Duration> wait = isFile(path) ? Optional.empty() : verdict(request, path);
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
        } else if (path.isIn(API)) {
            TooMany.toProgram(response, wait.get());
        } else {
            TooMany.toPerson(response, wait.get(), request.getContextPath());
        }
    }

    private Optional<Duration> verdict(HttpServletRequest request, RequestPath path) {
        String from = ClientAddress.household(addresses.of(request));
        Optional<Duration> wait = limits.ofAddress(from);
        if (wait.isEmpty()) {
            wait = Door.of(request.getContextPath(), request.getMethod(), path)
                    .filter(door -> request.getAttribute(LogInLimit.COUNTED) == null)
                    .flatMap(door -> limits.atDoor(door, from));
        }
        Principal person = path.isIn(API) ? null : request.getUserPrincipal();
        return wait.isEmpty() && person != null ? limits.ofPerson(person.getName()) : wait;
    }

    /** Files that a page brings with it, and what the operator's own machines ask. */
    private static boolean isFile(RequestPath path) {
        return path.isIn("/emporion", "/media", "/jakarta.faces.resource", "/health", "/metrics");
    }
}
