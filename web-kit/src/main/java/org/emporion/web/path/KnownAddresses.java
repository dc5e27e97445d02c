package org.emporion.web.path;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses an address that neither a page, a servlet nor a file answers. The server would refuse it too, but writes the file that
 * it does not find into its log as a fault of its own.
 */
public class KnownAddresses extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** How the server calls the mapping of its files. */
    private static final Set<String> FILES = Set.of("/", "/*");

    private static final String ROOT = "/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isForFiles(request.getHttpServletMapping()) && !isThere(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForFiles(HttpServletMapping mapping) {
        return mapping != null
                && (mapping.getMappingMatch() == MappingMatch.DEFAULT
                        || mapping.getMappingMatch() == MappingMatch.PATH && FILES.contains(mapping.getPattern()));
    }

    /** The REST API answers for itself, and where an application begins there is always a page. */
    private static boolean isThere(HttpServletRequest request) throws IOException {
        RequestPath path = RequestPath.of(request);
        return path.text().equals(ROOT)
                || path.isIn("/api")
                || request.getServletContext().getResource(path.text()) != null;
    }
}
