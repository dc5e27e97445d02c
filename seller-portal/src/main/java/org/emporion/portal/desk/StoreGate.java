package org.emporion.portal.desk;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emporion.ground.walls.SellerAccess.StoreRef;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.web.path.RequestPath;

/**
 * In front of the back office. Every address there names its store, and opens to its members alone; a bare one is led on to the
 * store that was looked at last. Sends people without a store to the application, and opens no page that the role has no part in.
 */
@WebFilter({
    "/apply/state",
    "/apply/again",
    "/today/*",
    "/orders/*",
    "/products/*",
    "/stock/*",
    "/promotions/*",
    "/imports/*",
    "/search/*",
    "/exports/*",
    "/money/*",
    "/store/*",
    "/team/*"
})
public class StoreGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What a form is about stands in it, and the facades ask for the right to change that. */
    private static final String SENT = "";

    /** Pages that stand elsewhere by now, by where they stood: bookmarks still arrive. */
    private static final Map<String, String> MOVED = Map.of("/store/shipping", "/store/zones");

    @Inject
    private transient Desk desk;

    @Inject
    private transient ChosenStore chosen;

    @Inject
    private transient StoreOfRequest current;

    public StoreGate() {}

    StoreGate(Desk desk, ChosenStore chosen, StoreOfRequest current) {
        this.desk = desk;
        this.chosen = chosen;
        this.current = current;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        List<StoreRef> stores = desk.getStores();
        Optional<String> named = StoreAddress.named(request);
        Optional<StoreRef> store = named.isEmpty() ? chosen.among(stores) : chosen.of(named.get(), stores);
        if (named.isPresent() && store.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (store.isPresent() && !isOpen(request, named.isEmpty() ? stores : List.of(store.get()))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (shows(request)) {
            show(request, response, chain, store);
        } else if (store.isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            named.ifPresent(current::is);
            chain.doFilter(request, response);
        }
    }

    private static boolean shows(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    private void show(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Optional<StoreRef> store)
            throws IOException, ServletException {
        store.map(StoreRef::slug).ifPresent(slug -> {
            current.is(slug);
            chosen.choose(slug);
        });
        Optional<String> elsewhere = elsewhere(request, store);
        if (elsewhere.isPresent()) {
            response.sendRedirect(elsewhere.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether the page opens in one of these; which of them a form without an address is about, its page knows. */
    private static boolean isOpen(HttpServletRequest request, List<StoreRef> stores) {
        String page = RequestPath.of(request).text();
        String about = shows(request) ? request.getParameter("id") : SENT;
        return stores.stream().anyMatch(store -> Doors.open(store.role(), page, about));
    }

    private static Optional<String> elsewhere(HttpServletRequest request, Optional<StoreRef> store) {
        String home = request.getContextPath();
        if (store.isEmpty()) {
            return Optional.of(home + "/apply/form");
        }
        StoreAddress address = new StoreAddress(home, store.get().slug());
        StoreStatus status = store.get().status();
        boolean undecided = status == StoreStatus.PENDING || status == StoreStatus.REJECTED;
        if (undecided && RequestPath.of(request).isIn("/today")) {
            return Optional.of(address.of(home + "/apply/state"));
        }
        String asked = asked(request);
        String page = RequestPath.of(request).text();
        String now = MOVED.containsKey(page) ? home + MOVED.get(page) : asked;
        return Optional.of(address.of(now)).filter(named -> !named.equals(asked));
    }

    /** The address as it was asked for, here and not at a host of that name. */
    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI().replaceFirst("^/+", "/") + (query == null ? "" : "?" + query);
    }
}
