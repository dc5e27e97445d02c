package org.emporion.selling.quote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.selling.delivery.Destination;
import org.emporion.selling.delivery.ShippingRate;
import org.emporion.selling.delivery.WaysToShip;
import org.emporion.selling.offer.Offer;

/**
 * What a buyer has chosen of one store.
 *
 * @param ways in which the store ships, and where it goes
 * @param chosenWay id of the one that was chosen; without it, or when it cannot be, the first one that can be counts
 */
public record StoreSelection(TenantId tenant, List<Units> units, WaysToShip ways, UUID chosenWay) {

    /** By one of these ways, wherever it goes. */
    public StoreSelection(TenantId tenant, List<Units> units, List<ShippingRate> rates, UUID chosenWay) {
        this(tenant, units, new WaysToShip(rates, Destination.UNKNOWN, Instant.EPOCH), chosenWay);
    }

    /** So many of one variant. */
    public record Units(Offer offer, long quantity) {

        boolean canBeBought() {
            return offer.onSale() && offer.available() >= quantity;
        }

        /** The day from which they can be sent; null when they are there. */
        LocalDate promisedOn() {
            return offer.promisedOn(quantity);
        }

        Money worth() {
            return offer.price().times(quantity);
        }

        long grams() {
            return offer.weightGrams() * quantity;
        }
    }
}
