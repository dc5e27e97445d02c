package org.emporion.selling.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.emporion.kernel.Money;

/**
 * All ways in which one store ships, and where a parcel of it is to go.
 *
 * @param now when it is asked, on which the days of arrival depend
 * @param there the day from which the store can send all of it; null when it can already
 */
public record WaysToShip(List<ShippingRate> rates, Destination to, Instant now, LocalDate there) {

    /** Of what is there. */
    public WaysToShip(List<ShippingRate> rates, Destination to, Instant now) {
        this(rates, to, now, null);
    }

    /** Those that one store publishes, in their order. */
    public static WaysToShip of(List<? extends PublishedWay> ways, Destination to, Instant now) {
        return new WaysToShip(ways.stream().map(PublishedWay::rate).toList(), to, now);
    }

    /** The same for what the store can send from that day on; null for what it can send already. */
    public WaysToShip from(LocalDate day) {
        return new WaysToShip(rates, to, now, day);
    }

    /** Those that can be taken for the parcel, at their price; none of them is chosen. */
    List<ShippingOptionView> of(Parcel parcel) {
        return rates.stream()
                .flatMap(rate -> rate.view(parcel, to, now, there).stream())
                .toList();
    }

    /**
     * The same with one of them chosen.
     *
     * @param worth of the goods before promotions
     * @param grams of all units together; what no weight is known of counts as 0
     * @param wanted id of the one; the first one is chosen when there is none with it
     */
    public List<ShippingOptionView> of(Money worth, long grams, UUID wanted) {
        List<ShippingOptionView> ways = of(new Parcel(worth, grams));
        Optional<ShippingOptionView> chosen = ways.stream()
                .filter(way -> wanted != null && way.id().equals(wanted.toString()))
                .findFirst()
                .or(() -> ways.stream().findFirst());
        return ways.stream()
                .map(way -> chosen.filter(way::equals).isPresent() ? way.asChosen() : way)
                .toList();
    }

    /** Why there is no way for such goods; empty when there is one. */
    public Optional<NoDelivery> whyNot(Money worth, long grams) {
        return whyNot(new Parcel(worth, grams));
    }

    Optional<NoDelivery> whyNot(Parcel parcel) {
        return of(parcel).isEmpty() ? Optional.of(new NoDelivery(reason(parcel), parcel, to)) : Optional.empty();
    }

    private NoDelivery.Reason reason(Parcel parcel) {
        String currency = parcel.worth().currency();
        long worth = parcel.worth().minor();
        Predicate<ShippingRate> goesThere = rate -> rate.shipsTo(to.country());
        Predicate<ShippingRate> goesToThePlace =
                goesThere.and(rate -> !rate.excluded().have(to));
        Predicate<ShippingRate> hasPrices =
                goesToThePlace.and(rate -> rate.prices(currency).isPresent());
        if (rates.stream().noneMatch(goesThere)) {
            return NoDelivery.Reason.COUNTRY;
        }
        if (rates.stream().noneMatch(goesToThePlace)) {
            return NoDelivery.Reason.PLACE;
        }
        if (rates.stream().noneMatch(hasPrices)) {
            return NoDelivery.Reason.CURRENCY;
        }
        boolean lighterCouldBe = rates.stream()
                .filter(hasPrices)
                .anyMatch(rate -> rate.prices(currency).orElseThrow().hasWorth(worth));
        return lighterCouldBe ? NoDelivery.Reason.WEIGHT : NoDelivery.Reason.WORTH;
    }
}
