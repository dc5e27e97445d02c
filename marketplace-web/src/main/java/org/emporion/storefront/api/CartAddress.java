package org.emporion.storefront.api;

import java.util.Optional;
import org.emporion.kernel.address.Address;

/**
 * Where the things in a cart go. A field that is not named stays as it is in the cart; null clears it.
 *
 * @param version of the cart as it was seen; the change is done only while it is still that one. May be left out
 */
public record CartAddress(
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

    /** What comes of the address that the cart has now, which is null when it has none. */
    Address of(Address present) {
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
