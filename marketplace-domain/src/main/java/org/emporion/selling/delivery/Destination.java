package org.emporion.selling.delivery;

import org.emporion.kernel.address.Address;

/**
 * Where a parcel is to go, as far as that is known.
 *
 * @param country two letters, or null while nobody knows
 * @param postalCode as it was typed, or null
 */
public record Destination(String country, String postalCode) {

    /** Somewhere; every way to ship could be the one. */
    public static final Destination UNKNOWN = new Destination(null, null);

    public static Destination of(Address address) {
        return address == null ? UNKNOWN : new Destination(address.country(), address.postalCode());
    }
}
