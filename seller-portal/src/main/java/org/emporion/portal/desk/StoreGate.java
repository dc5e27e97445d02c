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
import java.util.Optional;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.ground.walls.SellerAccess.StoreRef;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.path.RequestPath;

/** In front of the back office: switches the store, sends people without one to the application, and opens no page that the role has no part in. */
@WebFilter({"/apply/state", "/today/*", "/orders/*", "/products/*", "/stock/*", "/imports/*", "/store/*", "/team/*"})
public class StoreGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LoggedIn loggedIn;

    @Inject
    private transient SellerAccess access;

    @Inject
    private transient ChosenStore chosen;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"GET".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        List<StoreRef> stores = access.stores(loggedIn.require());
        wanted(request, stores).ifPresent(store -> chosen.choose(store.slug()));
        Optional<StoreRef> store = chosen.among(stores);
        Optional<String> elsewhere = elsewhere(request, store);
        if (elsewhere.isPresent()) {
            response.sendRedirect(request.getContextPath() + elsewhere.get());
        } else if (!store.map(each -> isOpen(request, each)).orElse(true)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<StoreRef> wanted(HttpServletRequest request, List<StoreRef> stores) {
        String slug = request.getParameter("store");
        return stores.stream().filter(store -> store.slug().equals(slug)).findFirst();
    }

    private static boolean isOpen(HttpServletRequest request, StoreRef store) {
        return Doors.open(store.role(), RequestPath.of(request).text(), request.getParameter("id"));
    }

    private static Optional<String> elsewhere(HttpServletRequest request, Optional<StoreRef> store) {
        if (store.isEmpty()) {
            return Optional.of("/apply/form");
        }
        StoreStatus status = store.get().status();
        boolean undecided = status == StoreStatus.PENDING || status == StoreStatus.REJECTED;
        boolean today = RequestPath.of(request).isIn("/today");
        return today && undecided ? Optional.of("/apply/state") : Optional.empty();
    }
}
