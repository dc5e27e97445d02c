package org.emporion.catalog.bulk;

import org.emporion.ground.walls.Scope;

/** What can be done with many products at once. */
public enum BulkKind {
    CATEGORY(Scope.CATALOG),
    PRICE(Scope.STOCK),
    PRICE_PERCENT(Scope.STOCK),
    PRICE_ADD(Scope.STOCK),
    PRICE_ROUND(Scope.STOCK),
    STOCK(Scope.STOCK),
    STOCK_ADD(Scope.STOCK),
    PUBLISH(Scope.CATALOG),
    UNPUBLISH(Scope.CATALOG),
    DELETE(Scope.CATALOG);

    private final Scope scope;

    BulkKind(Scope scope) {
        this.scope = scope;
    }

    /** What somebody must be allowed to change for it, as for one product. */
    public Scope scope() {
        return scope;
    }

    /** Whether it is about what variants cost. */
    boolean isOfPrices() {
        return name().startsWith("PRICE");
    }
}
