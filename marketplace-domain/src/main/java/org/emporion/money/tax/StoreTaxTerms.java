package org.emporion.money.tax;

import java.util.UUID;
import org.emporion.kernel.TenantId;

/**
 * How one store taxes what it sells.
 *
 * @param country the store's
 * @param place whose rates count within the tax union
 * @param contained whether its prices contain their tax; otherwise it comes on top
 */
record StoreTaxTerms(UUID store, String country, TaxPlace place, boolean contained) {

    /** As the tables have it: store, country, place and whether prices contain tax, place null where nothing is said. */
    static StoreTaxTerms of(Object[] row) {
        return new StoreTaxTerms(
                (UUID) row[0],
                (String) row[1],
                row[2] == null ? TaxPlace.DESTINATION : (TaxPlace) row[2],
                row[2] == null || (boolean) row[3]);
    }

    TenantId tenant() {
        return new TenantId(store);
    }
}
