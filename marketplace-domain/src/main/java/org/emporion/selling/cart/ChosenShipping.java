package org.emporion.selling.cart;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.emporion.kernel.TenantId;

/** How one store ships its part of a cart, as its buyer chose. */
@Entity
@Table(name = "cart_shipping")
@IdClass(ChosenShippingKey.class)
class ChosenShipping {

    @Id
    @Column(name = "cart_id")
    private String cartId;

    @Id
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Column(name = "shipping_option_id")
    private UUID optionId;

    protected ChosenShipping() {}

    ChosenShipping(StoredCart cart, TenantId store, UUID optionId) {
        cartId = cart.id();
        tenantId = store.value();
        this.optionId = optionId;
    }

    TenantId store() {
        return new TenantId(tenantId);
    }

    /** The buyer has chosen anew. */
    void become(UUID option) {
        optionId = option;
    }

    /** The same choice for another cart. */
    ChosenShipping in(StoredCart another) {
        return new ChosenShipping(another, store(), optionId);
    }
}
