package org.emporion.store.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The company behind a store; a table of its own because only the store itself and the platform may know it. */
@Entity
@Table(name = "tenant_legal")
class TenantLegal {

    @Id
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Column(name = "legal_name")
    private String legalName;

    protected TenantLegal() {}

    TenantLegal(Tenant store, String legalName) {
        this.tenantId = store.id().value();
        rename(legalName);
    }

    String name() {
        return legalName;
    }

    final void rename(String name) {
        legalName = name.strip();
    }
}
