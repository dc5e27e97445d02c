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
            shared("/", "home/home"),
            shared("/c", "browse/categories"),
            shared("/c/([^/]+)", "browse/category", "slug"),
            shared("/search", "browse/search"),
            shared("/(help|delivery|withdrawal|terms|privacy|cookies|imprint)", "legal/page", "slug"),
            shared("/s/([^/]+)", "store/store", "slug"),
            shared("/s/([^/]+)/p/([^/]+)", "product/product", "store", "product"),
            personal("/cart", "cart/cart"),
            personal("/checkout", "checkout/checkout"),
            personal("/checkout/return", "checkout/return"),
            personal("/orders", "order/lookup"),
            personal("/orders/([^/]+)", "order/order", "number"),
            personal("/orders/([^/]+)/help", "order/help", "number"),
            personal("/account", "account/account"),
            personal("/account/data", "account/data"),
            personal("/account/security", "account/security"));

    static Optional<Route> of(String path) {
        return ALL.stream().filter(route -> route.path.matcher(path).matches()).findFirst();
    }

    /** Whether this is the address of a page but for the slash at its end. */
    static boolean isWithFinalSlash(String path) {
        String without = path.replaceFirst("/+$", "");
        return !without.isEmpty() && !without.equals(path) && of(without).isPresent();
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
