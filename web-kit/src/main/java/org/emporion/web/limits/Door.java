package org.emporion.web.limits;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The addresses, below the context, where guessing or asking often costs more than elsewhere, each with a budget of its own. */
enum Door {
    LOG_IN("log.in", "20/60", Set.of("GET", "POST"), "/enter|/Callback"),
    SIGN_UP("sign.up", "10/3600", Set.of("POST"), "/api/v1/applications|/apply/form(\\.xhtml)?"),
    STORE_ADDRESS("store.address", "60/60", Set.of("GET"), "/api/v1/slugs/[^/]+"),
    INVITATION("invitation", "20/600", Set.of("GET", "POST"), "/(api/v1/)?(join|invitations?)(/.*)?(\\.xhtml)?"),
    ORDER_LOOKUP("order.lookup", "30/600", Set.of("GET", "POST"), "/(api/v1/)?orders(/[^/]+)?"),
    CHECKOUT("checkout", "30/600", Set.of("POST"), "/api/v1/carts/[^/]+/checkout|/checkout"),
    IMPORT("import", "30/3600", Set.of("POST"), "/api/v1/imports|/imports/list(\\.xhtml)?");

    private static final String STOREFRONT = "";

    private final String setting;
    private final String usual;
    private final Set<String> methods;
    private final Pattern path;

    Door(String setting, String usual, Set<String> methods, String path) {
        this.setting = setting;
        this.usual = usual;
        this.methods = methods;
        this.path = Pattern.compile(path);
    }

    /** The door that a request knocks at, if it is one. Buyers look up orders at the storefront only. */
    static Optional<Door> of(String context, String method, String path) {
        return Arrays.stream(values())
                .filter(door -> door != ORDER_LOOKUP || STOREFRONT.equals(context))
                .filter(door ->
                        door.methods.contains(method) && door.path.matcher(path).matches())
                .findFirst();
    }

    String setting() {
        return setting;
    }

    String usual() {
        return usual;
    }
}
