package org.emporion.ground.walls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.ReadOnly;

/**
 * What everybody has to know of a store, for queries of all features: its name, its address, its country and clocks, its currency, and
 * whether it sells.
 */
@Entity
@ReadOnly
@Table(name = "store_name")
class KnownStore {

    @Id
    @Column(name = "tenant_id")
    private UUID tenantId;

    private String slug;
    private String name;

    @Enumerated(EnumType.STRING)
    private StoreStatus status;

    @Column(name = "time_zone")
    private String timeZone;

    private String country;
    private String currency;

    protected KnownStore() {}
}
