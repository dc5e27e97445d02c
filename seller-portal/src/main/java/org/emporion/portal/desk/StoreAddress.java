package org.emporion.portal.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts the store that a page is about into the addresses on it, so that a second tab at another store changes nothing here.
 *
 * @param home the path that all pages of the portal are below
 * @param slug of the store, or null on a page that is about none
 */
record StoreAddress(String home, String slug) {

    /** The parameter of every address that is about a store. */
    static final String PARAMETER = "store";

    /** The pages that are about a store. */
    static final List<String> AREAS = List.of(
            "/apply/state",
            "/apply/again",
            "/today/",
            "/orders/",
            "/products/",
            "/stock/",
            "/promotions/",
            "/imports/",
            "/search/",
            "/exports/",
            "/money/",
            "/store/",
            "/team/");

    /**
     * The store that the address of a request names, in any letters and whatever its form says; nobody has checked it yet. The
     * names of stores are of letters that addresses carry as they are.
     */
    static Optional<String> named(HttpServletRequest request) {
        return parameters(request.getQueryString())
                .map(each -> each.substring(PARAMETER.length() + 1).toLowerCase(Locale.ROOT))
                .filter(slug -> !slug.isEmpty())
                .findFirst();
    }

    /** The address with the store in it; as it is when it leads elsewhere or names one already. */
    String of(String address) {
        if (slug == null || address == null || !isOfStore(address)) {
            return address;
        }
        int fragment = address.indexOf('#');
        String before = fragment < 0 ? address : address.substring(0, fragment);
        int query = before.indexOf('?');
        if (query >= 0 && parameters(before.substring(query + 1)).findAny().isPresent()) {
            return address;
        }
        String joint = query < 0 ? "?" : query == before.length() - 1 || before.endsWith("&") ? "" : "&";
        return before + joint + PARAMETER + "=" + slug + address.substring(before.length());
    }

    private boolean isOfStore(String address) {
        return address.startsWith("?") || AREAS.stream().anyMatch(area -> address.startsWith(home + area));
    }

    private static Stream<String> parameters(String query) {
        return query == null
                ? Stream.empty()
                : Stream.of(query.split("&")).filter(each -> each.startsWith(PARAMETER + "="));
    }
}
