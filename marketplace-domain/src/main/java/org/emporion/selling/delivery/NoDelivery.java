package org.emporion.selling.delivery;

import java.math.BigDecimal;
import org.emporion.kernel.address.Countries;

/** Why a store cannot send what somebody wants. */
public record NoDelivery(Reason reason, Parcel parcel, Destination to) {

    /** What stands in the way; of several the first one. */
    public enum Reason {
        /** No way to ship goes to the country. */
        COUNTRY,
        /** The store leaves out the place within the country. */
        PLACE,
        /** There is no price in the currency of the cart. */
        CURRENCY,
        /** There is no price for the weight. */
        WEIGHT,
        /** There is no price for goods of this worth. */
        WORTH
    }

    /** For the buyer, with what the store is called. */
    public String detail(String store) {
        String where = to.country() == null ? "" : " to " + Countries.within(to.country());
        return switch (reason) {
            case COUNTRY ->
                store + " does not deliver " + (where.isEmpty() ? "anywhere at the moment" : where.strip()) + ".";
            case PLACE ->
                store + " does not deliver to " + to.postalCode() + " in " + Countries.within(to.country()) + ".";
            case CURRENCY ->
                "%s has no price in %s for a delivery%s."
                        .formatted(store, parcel.worth().currency(), where);
            case WEIGHT -> "%s does not deliver %s kg%s at once.".formatted(store, kilograms(), where);
            case WORTH ->
                "%s does not deliver goods for %s%s at once."
                        .formatted(store, parcel.worth().written(), where);
        };
    }

    private String kilograms() {
        return BigDecimal.valueOf(parcel.grams(), 3).stripTrailingZeros().toPlainString();
    }
}
