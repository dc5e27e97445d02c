package org.emporion.selling.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantEntity;
import org.emporion.kernel.TenantId;

/** One way in which a store ships. What a store may offer is the rule of all its {@link ShippingOptions}. */
@Entity
@Table(name = "shipping_option")
class ShippingOption extends TenantEntity {

    private static final long STANDARD_MINOR = 490;

    @Version
    private long version;

    private String name;

    @Column(name = "price_minor")
    private long priceMinor;

    @Column(name = "free_over_minor")
    private Long freeOverMinor;

    private String currency;

    @Column(name = "days_min")
    private int daysMin;

    @Column(name = "days_max")
    private int daysMax;

    private int position;

    private String countries;

    protected ShippingOption() {}

    ShippingOption(TenantId store, UUID id) {
        super(store, id);
    }

    /**
     * What a new store ships by, until it says otherwise.
     *
     * @param home the store's country
     */
    static ShippingOption standard(TenantId store, String currency, String home) {
        ShippingOption standard = new ShippingOption(store, Ids.next());
        standard.become(
                new SellerShipping.Option(
                        null,
                        "Standard delivery",
                        Money.ofMinor(STANDARD_MINOR, currency),
                        null,
                        2,
                        4,
                        DeliveryCountries.EUROPE.and(home).list()),
                0);
        return standard;
    }

    /** @param place in the store's list, from 0 */
    void become(SellerShipping.Option wanted, int place) {
        name = wanted.name().strip();
        priceMinor = wanted.price().minor();
        freeOverMinor = wanted.freeOver() == null ? null : wanted.freeOver().minor();
        currency = wanted.price().currency();
        daysMin = wanted.daysMin();
        daysMax = wanted.daysMax();
        position = place;
        countries = new DeliveryCountries(wanted.countries()).written();
    }

    SellerShipping.Option view() {
        return new SellerShipping.Option(
                id().toString(),
                name,
                price(),
                freeOver(),
                daysMin,
                daysMax,
                DeliveryCountries.read(countries).list());
    }

    ShippingRate rate() {
        return new ShippingRate(id(), name, price(), freeOver(), daysMin, daysMax, DeliveryCountries.read(countries));
    }

    private Money price() {
        return Money.ofMinor(priceMinor, currency);
    }

    private Money freeOver() {
        return freeOverMinor == null ? null : Money.ofMinor(freeOverMinor, currency);
    }
}
