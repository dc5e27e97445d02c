package org.emporion.kernel;

import java.util.Objects;
import java.util.UUID;

/** Id of a seller's store, and with it of everything the store owns. */
public record TenantId(UUID value) {

    public TenantId {
        Objects.requireNonNull(value, "tenant id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
