package org.emporion.kernel;

import java.util.Objects;
import java.util.UUID;

/** Id of a seller's store, and with it of everything the store owns. */
public record TenantId(UUID value) {

    /** Stands where a store would, for what is of none and of the platform itself. */
    public static final TenantId OF_PLATFORM = new TenantId(new UUID(0, 0));

    public TenantId {
        Objects.requireNonNull(value, "tenant id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
