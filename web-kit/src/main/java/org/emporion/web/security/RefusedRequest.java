package org.emporion.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A request that was turned away because of who asked or how often, as one line of the server's log. Carries no query, header
 * or body, in which secrets could stand; what the asker made up cannot begin another line.
 */
record RefusedRequest(int status, String method, String path, String address, String who) {

    private static final Logger LOG = Logger.getLogger(RefusedRequest.class.getName());
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 429);
    private static final int LONGEST = 200;

    static Optional<RefusedRequest> of(HttpServletRequest request, int status, String address) {
        if (!REFUSALS.contains(status)) {
            return Optional.empty();
        }
        Principal principal = request.getUserPrincipal();
        return Optional.of(new RefusedRequest(
                status,
                request.getMethod(),
                request.getRequestURI(),
                address,
                principal == null ? "-" : principal.getName()));
    }

    void log() {
        LOG.log(Level.INFO, this::line);
    }

    String line() {
        return "refused %d %s %s from %s by %s".formatted(status, safe(method), safe(path), safe(address), safe(who));
    }

    /** Printable and short: control characters and everything that some reader takes for the end of a line become a dot. */
    private static String safe(String text) {
        String plain = text == null ? "-" : text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\u0085\\p{Cf}]", ".");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
