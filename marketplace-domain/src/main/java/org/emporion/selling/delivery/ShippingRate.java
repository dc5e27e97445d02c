package org.emporion.selling.delivery;

import java.util.UUID;
import org.emporion.kernel.Money;

/** What a store asks for shipping: a flat price, free over an amount if the store says so. */
public record ShippingRate(
        UUID id, String name, Money price, Money freeOver, int daysMin, int daysMax, DeliveryCountries countries) {

    /** To a country; null while nobody knows where. */
    public boolean shipsTo(String country) {
        return country == null || countries.codes().contains(country);
    }

    /**
     * The way for what is sent.
     *
     * @param grams what it weighs
     */
    public ShippingOptionView forItems(Money items, long grams, boolean chosen) {
        return new ShippingOptionView(id.toString(), name, priceFor(items), days(), freeOver, chosen, countries.list());
    }

    Money priceFor(Money items) {
        return freeOver != null && items.compareTo(freeOver) >= 0 ? Money.zero(price.currency()) : price;
    }

    private String days() {
        return daysMin == daysMax ? String.valueOf(daysMin) : daysMin + "-" + daysMax;
    }
}
