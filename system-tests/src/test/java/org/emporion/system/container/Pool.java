package org.emporion.system.container;

/** The pools of connections: each application logs in as a role of its own. */
enum Pool {
    /** The seller portal; it has one connection, and waits two seconds for it. */
    SELLER("emporion"),
    /** Another replica of the seller portal; it has two connections, and waits a minute. */
    SECOND_SELLER("second-seller"),
    STOREFRONT("storefront"),
    OPERATOR("operator"),
    INDEXER("indexer"),
    /** Who owns the tables; used by migrations only. */
    INSTALLATION("installation");

    private final String unit;

    Pool(String unit) {
        this.unit = unit;
    }

    /** The persistence unit, and the name of its data source. */
    String unit() {
        return unit;
    }
}
