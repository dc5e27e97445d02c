package org.emporion.storefront.api;

import org.emporion.kernel.Address;

/**
 * Where the things in a cart go.
 *
 * @param version of the cart as it was seen; the change is done only while it is still that one. May be left out
 */
public record CartAddress(
        String name,
        String line1,
        String line2,
        String city,
        String region,
        String postalCode,
        String country,
        String phone,
        String version) {

    Address address() {
        return new Address(name, line1, line2, city, region, postalCode, country, phone);
    }
}
