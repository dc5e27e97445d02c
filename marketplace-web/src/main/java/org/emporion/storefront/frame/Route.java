package org.emporion.storefront.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One kind of address and the page that answers it; parts of the path become parameters. */
record Route(Pattern path, String page, List<String> names, boolean kept) {

    private static final List<Route> ALL = List.of(
            shared("/", "home"),
            shared("/c", "categories"),
            shared("/c/([^/]+)", "category", "slug"),
            shared("/search", "search"),
            shared("/s/([^/]+)", "store", "slug"),
            shared("/s/([^/]+)/p/([^/]+)", "product", "store", "product"),
            personal("/cart", "cart"),
            personal("/checkout", "checkout"),
            personal("/checkout/return", "return"),
            personal("/orders", "lookup"),
            personal("/orders/([^/]+)", "order", "number"),
            personal("/account", "account"),
            personal("/account/data", "data"),
            personal("/account/security", "security"));

    static Optional<Route> of(String path) {
        return ALL.stream().filter(route -> route.path.matcher(path).matches()).findFirst();
    }

    /** Where the request goes inside: the page with the parts of the path as its parameters. */
    String target(String asked) {
        Matcher parts = path.matcher(asked);
        if (!parts.matches()) {
            throw new IllegalArgumentException(asked);
        }
        StringBuilder target = new StringBuilder("/pages/").append(page).append(".xhtml");
        for (int i = 0; i < names.size(); i++) {
            target.append(i == 0 ? '?' : '&')
                    .append(names.get(i))
                    .append('=')
                    .append(URLEncoder.encode(parts.group(i + 1), StandardCharsets.UTF_8));
        }
        return target.toString();
    }

    /** A page that looks the same to everybody, apart from the header. */
    private static Route shared(String path, String page, String... names) {
        return new Route(Pattern.compile(path), page, List.of(names), true);
    }

    /** A page about one buyer: no browser keeps it, so that going back asks again. */
    private static Route personal(String path, String page, String... names) {
        return new Route(Pattern.compile(path), page, List.of(names), false);
    }
}
