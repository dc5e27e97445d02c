package org.emporion.selling.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TenantId;

/** One way in which a store ships. What a store may offer is the rule of all its {@link ShippingOptions}. */
@Entity
@Table(name = "shipping_option")
class ShippingOption extends WayToShip {

    @Version
    private long version;

    protected ShippingOption() {}

    ShippingOption(TenantId store, UUID id) {
        super(store, id);
    }

    /** One that does not say anything yet. */
    static ShippingOption in(TenantId store) {
        return new ShippingOption(store, Ids.next());
    }

    /**
     * With what an option says; what only zones say of it stays.
     *
     * @param place in the store's list, from 0
     */
    void become(SellerShipping.Option wanted, int place) {
        become(
                new Method(
                        id(),
                        wanted.name(),
                        carrier(),
                        prices(wanted),
                        wanted.daysMin(),
                        wanted.daysMax(),
                        cutOff(),
                        workingDays(),
                        new DeliveryCountries(wanted.countries())),
                place);
    }

    /** Whether its price depends on what is sent. */
    boolean hasBands() {
        return !isNew() && !main().isFlat();
    }

    SellerShipping.Option view() {
        PriceList main = main();
        return new SellerShipping.Option(
                id().toString(),
                name(),
                main.least(),
                main.freeOver(),
                daysMin(),
                daysMax(),
                countries().list());
    }

    private PriceList main() {
        return prices().get(0);
    }

    private List<PriceList> prices(SellerShipping.Option wanted) {
        PriceList flat = PriceList.flat(wanted.price(), wanted.freeOver());
        List<PriceList> all = new ArrayList<>();
        if (hasBands() && Objects.equals(main().least(), wanted.price())) {
            all.add(new PriceList(flat.currency(), flat.freeOverMinor(), main().bands()));
        } else {
            all.add(flat);
        }
        if (!isNew()) {
            prices().stream()
                    .skip(1)
                    .filter(list -> !list.currency().equals(flat.currency()))
                    .forEach(all::add);
        }
        return all;
    }
}
