package org.emporion.installation.database;

import java.util.List;

/** The database roles: one owns the schema, each of the others belongs to one application. */
public final class Roles {
    /** Runs the migrations and nothing else. */
    public static final String OWNER = "emporion_owner";

    public static final String STOREFRONT = "emporion_storefront";
    public static final String SELLER = "emporion_seller";
    public static final String OPERATOR = "emporion_operator";
    public static final String INDEXER = "emporion_indexer";

    private Roles() {}

    public static List<String> all() {
        return List.of(OWNER, STOREFRONT, SELLER, OPERATOR, INDEXER);
    }
}
