package org.emporion.storefront.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.emporion.web.path.RequestPath;
import org.emporion.web.security.SafeCookies;

/** Leads the addresses that people see to the pages behind them; the pages' own file names are no addresses. */
public class Routes extends HttpFilter {

    /** Request attribute with the address that was asked for, as forms go back to it: here, and not to a host of that name. */
    static final String ASKED = "org.emporion.asked";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SafeCookies cookies;

    @Inject
    private transient GuestCart guestCart;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<Route> route = Route.of(path);
        if (Route.isWithFinalSlash(path)) {
            lead(withoutFinalSlash(request), response);
        } else if (route.isPresent()) {
            show(route.get(), path, request, response);
        } else if (RequestPath.of(request).text().endsWith(".xhtml")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** For good: browsers and search engines remember it. */
    private static void lead(String address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", address);
    }

    private static String withoutFinalSlash(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI().replaceFirst("^/+", "/").replaceFirst("/+$", "")
                + (query == null ? "" : "?" + query);
    }

    private void show(Route route, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!route.kept()) {
            response.setHeader("Cache-Control", "no-store");
        }
        FlashMessage.take(request, response, cookies);
        guestCart.joins(response);
        cookies.read(request, ChosenCurrency.COOKIE).ifPresent(sent -> ChosenCurrency.take(sent, request));
        String query = request.getQueryString();
        String address = request.getRequestURI().replaceFirst("^/+", "/");
        request.setAttribute(ASKED, address + (query == null ? "" : "?" + query));
        request.getRequestDispatcher(route.target(path)).forward(request, response);
    }
}
