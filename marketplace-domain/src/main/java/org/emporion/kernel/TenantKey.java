package org.emporion.kernel;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** What identifies an entity of a store: the store and the id within it. */
public final class TenantKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID tenantId;
    private UUID id;

    public TenantKey() {}

    public TenantKey(TenantId tenant, UUID id) {
        this.tenantId = tenant.value();
        this.id = id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TenantKey key && Objects.equals(tenantId, key.tenantId) && Objects.equals(id, key.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenantId, id);
    }
}
