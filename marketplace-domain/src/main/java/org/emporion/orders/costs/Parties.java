package org.emporion.orders.costs;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.address.Address;
import org.emporion.kernel.column.AddressColumn;

/** Who has bought, and of whom, as it was at the sale; and where it goes. */
@Embeddable
public class Parties {

    @Column(name = "buyer_id")
    private String buyerId;

    private String email;

    @Column(name = "ship_to")
    @Convert(converter = AddressColumn.class)
    private Address shipTo;

    @Column(name = "former_addresses")
    @Convert(converter = FormerAddressesColumn.class)
    private List<Address> formerAddresses = List.of();

    @Column(name = "store_slug")
    private String storeSlug;

    @Column(name = "store_name")
    private String storeName;

    @Column(name = "of_several")
    private boolean ofSeveral;

    protected Parties() {}

    /**
     * @param buyerId null for a guest's
     * @param ofSeveral whether something was bought of other stores with it
     */
    public Parties(String buyerId, String email, Address shipTo, StoreName store, boolean ofSeveral) {
        this.buyerId = buyerId;
        this.email = email;
        this.shipTo = shipTo;
        storeSlug = store.slug();
        storeName = store.name();
        this.ofSeveral = ofSeveral;
    }

    /** Null for a guest's. */
    public String buyerId() {
        return buyerId;
    }

    /** Of the buyer. */
    public String email() {
        return email;
    }

    public Address shipTo() {
        return shipTo;
    }

    /** Where it was to go before, the first first. */
    public List<Address> formerAddresses() {
        return formerAddresses;
    }

    /** It goes there from now on. */
    public void readdress(Address to) {
        List<Address> former = new ArrayList<>(formerAddresses);
        former.add(shipTo);
        formerAddresses = List.copyOf(former);
        shipTo = to;
    }

    /** Whether something was bought of other stores with it. */
    public boolean isOfSeveral() {
        return ofSeveral;
    }

    public StoreName store() {
        return new StoreName(storeSlug, storeName);
    }
}
