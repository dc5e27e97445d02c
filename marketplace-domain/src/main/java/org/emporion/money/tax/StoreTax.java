package org.emporion.money.tax;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.emporion.kernel.TenantId;

/** How a store taxes what it sells, once it has said so. */
@Entity
@Table(name = "store_tax")
class StoreTax {

    @Id
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Enumerated(EnumType.STRING)
    private TaxPlace place;

    private boolean contained;

    @Version
    private long version;

    protected StoreTax() {}

    StoreTax(TenantId store) {
        tenantId = store.value();
    }

    void become(TaxPlace newPlace, boolean newContained) {
        place = newPlace;
        contained = newContained;
    }
}
