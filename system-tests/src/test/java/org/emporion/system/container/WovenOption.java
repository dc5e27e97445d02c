package org.emporion.system.container;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A way to ship with a lazy reference to its store, in a persistence unit that weaves. */
@Entity
@Table(name = "shipping_option")
class WovenOption {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "tenant_id")
    private StoreRow store;

    protected WovenOption() {}

    StoreRow store() {
        return store;
    }
}
