package org.emporion.web.log;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.emporion.web.path.RequestPath;

/**
 * Gives every request an id, which stands in the answer and in each line that the log gets meanwhile, and writes a line when it
 * is answered: method, path, status, duration, store and user. No query, header or body, in which secrets could stand.
 */
public class RequestLog extends HttpFilter {

    /** Taken over from a proxy in front, when it is of letters, digits and hyphens. */
    static final String HEADER = "X-Request-Id";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(RequestLog.class.getName());
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{8,64}");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begin = System.nanoTime();
        String id = id(request.getHeader(HEADER));
        request.setAttribute(RequestFacts.ID, id);
        response.setHeader(HEADER, id);
        try (LogFields fields = new LogFields()) {
            fields.put("requestId", id);
            fields.put("method", LogText.safe(request.getMethod()));
            fields.put("path", LogText.path(request.getRequestURI()));
            int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            try {
                chain.doFilter(request, response);
                status = response.getStatus();
            } finally {
                answered(request, status, (System.nanoTime() - begin) / 1_000_000, fields);
            }
        }
    }

    private static void answered(HttpServletRequest request, int status, long millis, LogFields fields) {
        if (status < 400 && RequestPath.of(request).isIn("/emporion", "/media", "/jakarta.faces.resource")) {
            return;
        }
        fields.put("status_int", status);
        fields.put("durationMs_long", millis);
        fields.put("store", RequestFacts.store(request));
        fields.put("user", RequestFacts.user(request));
        LOG.log(Level.INFO, () -> "%s %s %d in %d ms"
                .formatted(LogText.safe(request.getMethod()), LogText.path(request.getRequestURI()), status, millis));
    }

    private static String id(String given) {
        return given != null && FORM.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }
}
