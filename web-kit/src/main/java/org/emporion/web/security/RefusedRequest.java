package org.emporion.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.web.log.LogText;
import org.emporion.web.log.RequestFacts;

/**
 * A request that was turned away because of who asked or how often, as one line of the server's log. Carries no query, header
 * or body, in which secrets could stand; what the asker made up cannot begin another line.
 */
record RefusedRequest(int status, String method, String path, String address, String who) {

    private static final Logger LOG = Logger.getLogger(RefusedRequest.class.getName());
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 429);

    static Optional<RefusedRequest> of(HttpServletRequest request, int status, String address) {
        if (!REFUSALS.contains(status)) {
            return Optional.empty();
        }
        return Optional.of(new RefusedRequest(
                status, request.getMethod(), request.getRequestURI(), address, RequestFacts.user(request)));
    }

    void log() {
        LOG.log(Level.INFO, this::line);
    }

    String line() {
        return "refused %d %s %s from %s by %s"
                .formatted(status, LogText.safe(method), LogText.path(path), LogText.safe(address), LogText.safe(who));
    }
}
