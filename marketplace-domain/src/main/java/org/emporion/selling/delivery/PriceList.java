package org.emporion.selling.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.emporion.kernel.Money;

/**
 * What a way to ship costs in one currency.
 *
 * @param freeOverMinor worth of the goods from which it is free where there is a price at all, or null
 * @param bands no two of them for the same parcel; a parcel that none of them is for cannot be sent so
 */
record PriceList(String currency, Long freeOverMinor, List<PriceBand> bands) {

    public PriceList {
        bands = List.copyOf(bands);
    }

    static PriceList flat(Money price, Money freeOver) {
        return new PriceList(
                price.currency(), freeOver == null ? null : freeOver.minor(), List.of(PriceBand.always(price.minor())));
    }

    boolean isFlat() {
        return bands.size() == 1
                && bands.get(0).equals(PriceBand.always(bands.get(0).priceMinor()));
    }

    /** Of the same currency as the worth of the parcel; empty when it cannot be sent so. */
    Optional<Money> priceOf(Parcel parcel) {
        long worth = parcel.worth().minor();
        return bands.stream()
                .filter(band -> band.has(parcel.grams(), worth))
                .findFirst()
                .map(band -> freeOverMinor != null && worth >= freeOverMinor ? 0 : band.priceMinor())
                .map(this::money);
    }

    /** Whether goods of this worth could be sent so if they weighed something else. */
    boolean hasWorth(long minor) {
        return bands.stream().anyMatch(band -> band.hasWorth(minor));
    }

    /** The least that it costs when it is not free. */
    Money least() {
        return money(bands.stream()
                .map(PriceBand::priceMinor)
                .min(Comparator.naturalOrder())
                .orElseThrow());
    }

    Money freeOver() {
        return freeOverMinor == null ? null : money(freeOverMinor);
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, currency);
    }
}
