package org.emporion.orders.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.address.Address;
import org.emporion.kernel.column.AddressColumn;

/** Who has bought, and of whom, as it was at the sale. */
@Embeddable
class OrderParties {

    @Column(name = "buyer_id")
    private String buyerId;

    private String email;

    @Column(name = "ship_to")
    @Convert(converter = AddressColumn.class)
    private Address shipTo;

    @Column(name = "store_slug")
    private String storeSlug;

    @Column(name = "store_name")
    private String storeName;

    protected OrderParties() {}

    OrderParties(NewOrder sold) {
        buyerId = sold.buyerId();
        email = sold.email();
        shipTo = sold.shipTo();
        storeSlug = sold.store().slug();
        storeName = sold.store().name();
    }

    /** Null for a guest's. */
    String buyerId() {
        return buyerId;
    }

    String email() {
        return email;
    }

    Address shipTo() {
        return shipTo;
    }

    StoreName store() {
        return new StoreName(storeSlug, storeName);
    }
}
