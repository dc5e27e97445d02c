package org.emporion.money.tax;

import java.util.Collection;
import java.util.Optional;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.TenantId;

/** How what some stores sell to one place is taxed at one moment. */
public interface TaxTable {

    /** Whether the store's prices contain their tax, or it comes on top. */
    boolean isContained(TenantId store);

    /** The country whose rates count for what the store sends; none for an export, which is taxed where it arrives. */
    Optional<String> country(TenantId store);

    /** Whether what the store sends leaves its tax zone: it is not taxed here, and duties may be due where it arrives. */
    default boolean isExport(TenantId store) {
        return country(store).isEmpty();
    }

    /**
     * The rate for a product of the store.
     *
     * @param taxClass the product's own, or null when its category decides
     * @param categories codes of the product's category and of those above it
     */
    Percentage rate(TenantId store, String taxClass, Collection<String> categories);
}
