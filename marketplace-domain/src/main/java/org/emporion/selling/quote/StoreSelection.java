package org.emporion.selling.quote;

import java.util.List;
import java.util.UUID;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.selling.delivery.ShippingRate;
import org.emporion.selling.offer.Offer;

/**
 * What a buyer has chosen of one store.
 *
 * @param rates all ways in which the store ships there
 * @param chosenRate id of the one that was chosen; without it, or when it is gone, the first one counts
 */
public record StoreSelection(TenantId tenant, List<Units> units, List<ShippingRate> rates, UUID chosenRate) {

    /** So many of one variant. */
    public record Units(Offer offer, long quantity) {

        boolean canBeBought() {
            return offer.onSale() && offer.available() >= quantity;
        }

        Money worth() {
            return offer.price().times(quantity);
        }

        long grams() {
            return offer.weightGrams() * quantity;
        }
    }
}
