package org.emporion.portal.desk;

import java.util.Map;
import java.util.Set;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Scope;

/**
 * Which part of a store's work each page shows, and hence to whom it opens. What a page does is asked of the seat by the
 * facades anyway; here it is about not showing a page that could do nothing.
 */
final class Doors {

    private static final String KEYS = "/store/keys";
    private static final String AUDIT = "/store/audit";
    private static final String SUPPORT = "/store/support";
    private static final Set<String> NEW = Set.of("/products/edit", "/promotions/edit");

    /** By the beginning of the address. */
    private static final Map<String, Scope> PARTS = Map.ofEntries(
            Map.entry("/account/", Scope.STORE),
            Map.entry("/apply/", Scope.STORE),
            Map.entry("/today/", Scope.STORE),
            Map.entry("/search/", Scope.STORE),
            Map.entry("/exports/", Scope.STORE),
            Map.entry("/money/", Scope.MONEY),
            Map.entry("/orders/", Scope.ORDERS),
            Map.entry("/products/", Scope.CATALOG),
            Map.entry("/imports/", Scope.CATALOG),
            Map.entry("/stock/", Scope.STOCK),
            Map.entry("/promotions/", Scope.CATALOG),
            Map.entry("/store/", Scope.STORE),
            Map.entry("/team/members", Scope.TEAM),
            Map.entry("/team/roles", Scope.STORE));

    private Doors() {}

    /**
     * Whether a page opens to somebody with this role; one that stands nowhere here opens to nobody.
     *
     * @param about the id that the page was asked for; null for a new thing
     */
    static boolean open(Role role, String page, String about) {
        if (page.startsWith(KEYS)) {
            return role.owns();
        }
        if (page.startsWith(AUDIT) || page.startsWith(SUPPORT)) {
            return role.mayRead(Scope.TEAM);
        }
        if (about == null && NEW.stream().anyMatch(page::startsWith)) {
            return role.mayWrite(Scope.CATALOG);
        }
        return PARTS.entrySet().stream()
                .anyMatch(part -> page.startsWith(part.getKey()) && role.mayRead(part.getValue()));
    }
}
