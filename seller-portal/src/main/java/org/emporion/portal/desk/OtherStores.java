package org.emporion.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.ground.walls.SellerAccess.StoreRef;
import org.emporion.kernel.Failure;
import org.emporion.web.path.RequestPath;

/** Knows in which of the stores a person works in something is that was looked for in another of them. */
@RequestScoped
class OtherStores {

    private final Desk desk;
    private final SellerAccess access;
    private final StoreOfRequest current;
    private final Instance<OwnPage> pages;

    @Inject
    OtherStores(Desk desk, SellerAccess access, StoreOfRequest current, @Any Instance<OwnPage> pages) {
        this.desk = desk;
        this.access = access;
        this.current = current;
        this.pages = pages;
    }

    /** Where something is, and its page there. */
    record Found(String storeName, String address) {}

    /** Empty as well when it is in a store where the person does not work, or may not see it. */
    Optional<Found> find(HttpServletRequest request) {
        String asked = RequestPath.of(request).text().replaceFirst("\\.xhtml$", "");
        return pages.stream()
                .filter(page -> page.path().equals(asked) && request.getParameter(page.parameter()) != null)
                .findFirst()
                .flatMap(page -> find(page, request));
    }

    private Optional<Found> find(OwnPage page, HttpServletRequest request) {
        String key = request.getParameter(page.parameter());
        String query = page.parameter() + "=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
        return desk.getStores().stream()
                .filter(store -> !store.slug().equals(current.slug()) && has(store, page, key))
                .findFirst()
                .map(store -> new Found(
                        store.name(),
                        new StoreAddress(request.getContextPath(), store.slug())
                                .of(request.getContextPath() + page.path() + "?" + query)));
    }

    private boolean has(StoreRef store, OwnPage page, String key) {
        try {
            page.find(access.seat(desk.person(), store.slug()), key);
            return true;
        } catch (Failure notThere) {
            return false;
        }
    }
}
