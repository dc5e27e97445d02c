package org.emporion.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** An entity that belongs to a store; its key begins with the store, as every key of the schema does. */
@MappedSuperclass
@IdClass(TenantKey.class)
public abstract class TenantEntity {

    @Id
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Id
    private UUID id;

    protected TenantEntity() {}

    protected TenantEntity(TenantId tenant, UUID id) {
        this.tenantId = tenant.value();
        this.id = id;
    }

    public TenantId tenant() {
        return new TenantId(tenantId);
    }

    public UUID id() {
        return id;
    }
}
