package org.emporion.web.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.emporion.kernel.Writing;
import org.emporion.web.path.AskedLanguages;
import org.emporion.web.path.RequestPath;

/**
 * Notes how the visitor's browser writes numbers and days, for as long as the request takes; programs get and send them in one
 * way. Faces knows it too, but the lines of a form that read numbers can be tested where there is no Faces.
 */
public class VisitorLocale extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PROGRAMS = "/api";

    /** The usual one outside of a page. */
    static Locale now() {
        return Writing.now();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getHeader("Accept-Language") != null
                && !RequestPath.of(request).isIn(PROGRAMS)) {
            Writing.as(AskedLanguages.of(request).getLocale());
        }
        PageZone.forget();
        try {
            chain.doFilter(request, response);
        } finally {
            Writing.forget();
            PageZone.forget();
        }
    }
}
