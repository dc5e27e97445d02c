package org.emporion.web.limits;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.emporion.web.path.RequestPath;

/**
 * The paths, below the context, where guessing or asking often costs more than elsewhere, each with a budget of its own. Upper
 * and lower case, and a page with the name of its file, are one: to count what is not served harms nobody.
 */
enum Door {
    LOG_IN("log.in", "20/60", Asking.ANY, "/enter|/callback"),
    SIGN_UP("sign.up", "10/3600", Asking.WRITE, "/api/v1/applications|/apply/form"),
    STORE_ADDRESS("store.address", "60/60", Asking.ANY, "/api/v1/slugs/.+"),
    INVITATION("invitation", "20/600", Asking.ANY, "/(api/v1/)?(join|invitations?)(/.*)?"),
    ORDER_LOOKUP("order.lookup", "30/600", Asking.ANY, "/(api/v1/)?orders(/.*)?"),
    ACCOUNT("account", "60/600", Asking.ANY, "/(api/v1/)?account/.+"),
    CHECKOUT("checkout", "30/600", Asking.WRITE, "/api/v1/carts/.+/checkout|/checkout"),
    CODE("code", "30/600", Asking.WRITE, "/api/v1/carts/.+/codes"),
    IMPORT("import", "30/3600", Asking.WRITE, "/api/v1/imports|/imports/list"),
    SEARCH("search", "240/60", Asking.ANY, "/search/.+");

    private static final String STOREFRONT = "";
    private static final String PAGE_FILE = "(\\.xhtml)?";

    private final String setting;
    private final String usual;
    private final Asking asking;
    private final Pattern path;

    /** What is counted: every request, or only those that may change something. */
    enum Asking {
        ANY,
        WRITE;

        private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

        boolean covers(String method) {
            return this == ANY || !READING.contains(method);
        }
    }

    Door(String setting, String usual, Asking asking, String path) {
        this.setting = setting;
        this.usual = usual;
        this.asking = asking;
        this.path = Pattern.compile("(?:" + path + ")" + PAGE_FILE);
    }

    /** The door that a request knocks at, if it is one. Buyers look up orders at the storefront only. */
    static Optional<Door> of(String context, String method, RequestPath path) {
        String lower = path.text().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(door -> door != ORDER_LOOKUP || STOREFRONT.equals(context))
                .filter(door ->
                        door.asking.covers(method) && door.path.matcher(lower).matches())
                .findFirst();
    }

    String setting() {
        return setting;
    }

    String usual() {
        return usual;
    }
}
