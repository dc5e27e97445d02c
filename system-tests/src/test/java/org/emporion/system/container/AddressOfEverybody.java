package org.emporion.system.container;

import jakarta.enterprise.context.ApplicationScoped;

/** An address as no request should keep it: there is one of these for all. */
@ApplicationScoped
class AddressOfEverybody {

    private volatile String address = "";

    String address() {
        return address;
    }

    void is(String known) {
        address = known;
    }
}
