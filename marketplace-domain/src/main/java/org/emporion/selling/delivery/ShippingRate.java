package org.emporion.selling.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.Money;

/**
 * One way in which a store ships: what it costs for which parcels, how long it takes, and where it goes.
 *
 * @param carrier who brings it, as buyers read it, or null
 * @param prices one list for each currency; a cart in another currency cannot be sent so
 * @param excluded places within the countries to which the store does not send
 */
public record ShippingRate(
        UUID id,
        String name,
        String carrier,
        List<PriceList> prices,
        Transit transit,
        DeliveryCountries countries,
        ExcludedPlaces excluded) {

    /** At one price, whatever is sent. */
    public ShippingRate(
            UUID id, String name, Money price, Money freeOver, int daysMin, int daysMax, DeliveryCountries countries) {
        this(
                id,
                name,
                null,
                List.of(PriceList.flat(price, freeOver)),
                Transit.of(daysMin, daysMax),
                countries,
                ExcludedPlaces.NONE);
    }

    /** To a country, wherever in it; null while nobody knows. */
    public boolean shipsTo(String country) {
        return country == null || countries.codes().contains(country);
    }

    /**
     * Empty when this parcel cannot be sent there so.
     *
     * @param there the day from which the store can send it; null when it can already
     */
    Optional<ShippingOptionView> view(Parcel parcel, Destination to, Instant now, LocalDate there) {
        return shipsTo(to.country()) && !excluded.have(to)
                ? prices(parcel.worth().currency()).flatMap(list -> list.priceOf(parcel)
                        .map(price -> new ShippingOptionView(
                                id.toString(),
                                name,
                                price,
                                transit.days(),
                                list.freeOver(),
                                false,
                                countries.list(),
                                carrier,
                                transit.arrival(now, there, to.country()))))
                : Optional.empty();
    }

    Optional<PriceList> prices(String currency) {
        return prices.stream().filter(list -> list.currency().equals(currency)).findFirst();
    }
}
