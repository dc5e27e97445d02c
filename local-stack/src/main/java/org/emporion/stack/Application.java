package org.emporion.stack;

import java.util.Arrays;
import java.util.List;
import org.emporion.installation.database.Roles;

/** One of our applications: a WAR on a server of its own, with a database role of its own. */
public enum Application {
    MARKETPLACE_WEB("marketplace-web", "", Part.MARKETPLACE_WEB, Port.MARKETPLACE_WEB, Roles.STOREFRONT),
    SELLER_PORTAL("seller-portal", "/seller", Part.SELLER_PORTAL, Port.SELLER_PORTAL, Roles.SELLER),
    TENANT_ADMIN("tenant-admin", "/admin", Part.TENANT_ADMIN, Port.TENANT_ADMIN, Roles.OPERATOR),
    SEARCH_INDEXER("search-indexer", "", Part.SEARCH_INDEXER, Port.SEARCH_INDEXER, Roles.INDEXER);

    private final String module;
    private final String context;
    private final Part part;
    private final Port port;
    private final String role;

    Application(String module, String context, Part part, Port port, String role) {
        this.module = module;
        this.context = context;
        this.part = part;
        this.port = port;
        this.role = role;
    }

    /** Its Maven module, and its name everywhere. */
    public String module() {
        return module;
    }

    public Port port() {
        return port;
    }

    Part part() {
        return part;
    }

    String context() {
        return context;
    }

    String role() {
        return role;
    }

    static List<Application> all() {
        return Arrays.asList(values());
    }
}
