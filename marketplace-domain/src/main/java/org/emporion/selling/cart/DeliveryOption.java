package org.emporion.selling.cart;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.ReadOnly;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantEntity;
import org.emporion.selling.delivery.DeliveryCountries;
import org.emporion.selling.delivery.ShippingRate;

/** What a store publishes of a way in which it ships. */
@Entity
@ReadOnly
@Table(name = "delivery_option")
class DeliveryOption extends TenantEntity {

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

    protected DeliveryOption() {}

    ShippingRate rate() {
        Money freeOver = freeOverMinor == null ? null : Money.ofMinor(freeOverMinor, currency);
        return new ShippingRate(
                id(),
                name,
                Money.ofMinor(priceMinor, currency),
                freeOver,
                daysMin,
                daysMax,
                DeliveryCountries.read(countries));
    }
}
