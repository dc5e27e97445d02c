package org.emporion.selling.cart;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.selling.offer.Offer;
import org.emporion.selling.offer.Offers;

/**
 * The units that several lines of a cart take of one variant, as a bundle and one of its parts do: each line can have what those
 * before it leave.
 */
final class SharedUnits {

    private final Map<Offers.Key, Offer> offers;
    private final ToLongFunction<Offers.Key> wanted;
    private final Map<Offers.Key, Offers.Left> left;

    /**
     * @param offers of the lines, in the order in which they are served
     * @param wanted how many units of each
     * @param left of the variants that are {@link #of shared}
     */
    SharedUnits(Map<Offers.Key, Offer> offers, ToLongFunction<Offers.Key> wanted, Map<Offers.Key, Offers.Left> left) {
        this.offers = offers;
        this.wanted = wanted;
        this.left = left;
    }

    /** The variants of which more than one of the offers takes units. */
    static List<Offers.Key> of(Collection<Offer> offers) {
        if (offers.stream().allMatch(each -> each.parts().isEmpty())) {
            return List.of();
        }
        return offers.stream()
                .filter(Offer::onSale)
                .flatMap(SharedUnits::taken)
                .collect(Collectors.groupingBy(each -> each, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(each -> each.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether all lines together want more of a variant than is left. */
    boolean isShort() {
        return left.entrySet().stream()
                .anyMatch(each -> offers.values().stream()
                                .mapToLong(offer -> units(offer, each.getKey().variantId()))
                                .sum()
                        > each.getValue().units());
    }

    /** The same to somebody for whom so many units more are there, by variants. */
    SharedUnits withMore(Map<Offers.Key, Offer> those, Map<UUID, Long> more) {
        Map<Offers.Key, Offers.Left> all = new LinkedHashMap<>();
        left.forEach((key, units) -> {
            long own = more.getOrDefault(key.variantId(), 0L);
            all.put(key, new Offers.Left(units.units() + own, units.atOnce() + own));
        });
        return new SharedUnits(those, wanted, all);
    }

    /** The offers, each with what is left for it. */
    Map<Offers.Key, Offer> divided() {
        Map<UUID, Long> taken = new HashMap<>();
        Map<Offers.Key, Offer> divided = new LinkedHashMap<>();
        offers.forEach((line, offer) -> {
            Offer share = offer;
            for (Map.Entry<Offers.Key, Offers.Left> each : left.entrySet()) {
                share = share(share, each.getKey().variantId(), each.getValue(), taken);
            }
            divided.put(line, share);
            long units = share.onSale() ? Math.min(wanted.applyAsLong(line), share.available()) : 0;
            left.keySet().forEach(key -> taken.merge(key.variantId(), offer.taken(key.variantId(), units), Long::sum));
        });
        return divided;
    }

    private static Offer share(Offer offer, UUID variant, Offers.Left left, Map<UUID, Long> taken) {
        long each = offer.taken(variant, 1);
        long gone = taken.getOrDefault(variant, 0L);
        return each == 0
                ? offer
                : offer.withShare(Math.max(0, left.units() - gone) / each, Math.max(0, left.atOnce() - gone) / each);
    }

    private long units(Offer offer, UUID variant) {
        long units = wanted.applyAsLong(new Offers.Key(offer.tenant(), offer.variantId()));
        return offer.onSale() ? offer.taken(variant, units) : 0;
    }

    private static Stream<Offers.Key> taken(Offer offer) {
        return offer.parts().isEmpty()
                ? Stream.of(new Offers.Key(offer.tenant(), offer.variantId()))
                : offer.parts().stream().map(part -> new Offers.Key(offer.tenant(), part.variantId()));
    }
}
