package org.emporion.web.rest;

import java.util.Optional;
import org.emporion.kernel.address.Address;

/**
 * Where the things in a cart or an order go. A field that is not named stays as it is there; null clears it.
 *
 * @param version of the cart or order as it was seen; the change is done only while it is still that one. May be left out
 */
public record AddressChange(
        Optional<String> name,
        Optional<String> line1,
        Optional<String> line2,
        Optional<String> city,
        Optional<String> region,
        Optional<String> postalCode,
        Optional<String> country,
        Optional<String> phone,
        String version) {

    private static final Address NOTHING = new Address(null, null, null, null, null, null, null, null);

    /** What comes of the address that is there now, which is null when there is none. */
    public Address of(Address present) {
        Address now = present == null ? NOTHING : present;
        return new Address(
                field(name, now.name()),
                field(line1, now.line1()),
                field(line2, now.line2()),
                field(city, now.city()),
                field(region, now.region()),
                field(postalCode, now.postalCode()),
                field(country, now.country()),
                field(phone, now.phone()));
    }

    private static String field(Optional<String> named, String present) {
        return named == null ? present : named.orElse(null);
    }
}
