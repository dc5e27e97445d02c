package org.emporion.web.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Notes how the visitor's browser writes numbers and days, for as long as the request takes. Faces knows it too, but the lines
 * of a form that read numbers can be tested where there is no Faces.
 */
public class VisitorLocale extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<Locale> NOW = new ThreadLocal<>();

    /** English outside of a request. */
    static Locale now() {
        Locale now = NOW.get();
        return now == null ? Locale.ENGLISH : now;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        NOW.set(request.getLocale());
        PageZone.forget();
        try {
            chain.doFilter(request, response);
        } finally {
            NOW.remove();
            PageZone.forget();
        }
    }
}
