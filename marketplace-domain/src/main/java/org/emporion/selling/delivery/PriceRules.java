package org.emporion.selling.delivery;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.selling.delivery.SellerZones.Band;
import org.emporion.selling.delivery.SellerZones.Prices;

/** What may be said of the prices of a way to ship: no two bands are for the same parcel. */
final class PriceRules {

    private static final int MOST_CURRENCIES = 10;
    private static final int MOST_BANDS = 50;

    private PriceRules() {}

    static void check(List<Prices> prices, String at, Problems problems) {
        boolean some = prices != null && !prices.isEmpty();
        problems.require(some, at + "prices", "REQUIRED", "What does it cost? 0.00 if it is free.");
        if (some) {
            problems.require(
                    prices.size() <= MOST_CURRENCIES,
                    at + "prices",
                    "RANGE",
                    "At most " + MOST_CURRENCIES + " currencies.");
            Set<String> met = new HashSet<>();
            for (int i = 0; i < prices.size(); i++) {
                check(prices.get(i), met, at + "prices[" + i + "].", problems);
            }
        }
    }

    private static void check(Prices list, Set<String> met, String at, Problems problems) {
        String currency = list == null ? null : list.currency();
        problems.require(
                currency != null && currency.matches("[A-Z]{3}"),
                at + "currency",
                "CURRENCY",
                "Say in which currency, for example EUR.");
        problems.require(
                met.add(String.valueOf(currency)),
                at + "currency",
                "TWICE",
                "There are prices in " + currency + " already.");
        if (list == null) {
            return;
        }
        amount(list.freeOver(), currency, at + "freeOver", problems);
        List<Band> bands = list.bands() == null ? List.of() : list.bands();
        problems.require(!bands.isEmpty(), at + "bands", "REQUIRED", "Give at least one price.")
                .require(bands.size() <= MOST_BANDS, at + "bands", "RANGE", "At most " + MOST_BANDS + " prices.");
        int before = problems.found().size();
        for (int i = 0; i < bands.size(); i++) {
            check(bands.get(i), currency, at + "bands[" + i + "].", problems);
        }
        if (problems.found().size() == before) {
            overlaps(bands.stream().map(PriceRules::band).toList(), at, problems);
        }
    }

    private static void check(Band band, String currency, String at, Problems problems) {
        problems.require(
                band != null && band.price() != null,
                at + "price",
                "REQUIRED",
                "What does it cost? 0.00 if it is free.");
        if (band == null) {
            return;
        }
        amount(band.price(), currency, at + "price", problems);
        amount(band.worthFrom(), currency, at + "worthFrom", problems);
        amount(band.worthTo(), currency, at + "worthTo", problems);
        if (band.price() != null) {
            problems.require(
                    isInOrder(band),
                    at + (band.gramsTo() == null ? "worthTo" : "gramsTo"),
                    "RANGE",
                    "A limit to which it goes is above the one from which it goes, and both are 0 or more.");
        }
    }

    private static void overlaps(List<PriceBand> bands, String at, Problems problems) {
        for (int i = 0; i < bands.size(); i++) {
            for (int before = 0; before < i; before++) {
                problems.require(
                        !bands.get(i).overlaps(bands.get(before)),
                        at + "bands[" + i + "]",
                        "OVERLAP",
                        "Prices %d and %d are for the same parcels: let one end where the other begins."
                                .formatted(before + 1, i + 1));
            }
        }
    }

    private static void amount(Money amount, String currency, String field, Problems problems) {
        problems.require(
                amount == null || !amount.isNegative() && amount.currency().equals(currency),
                field,
                "RANGE",
                "An amount in " + currency + " that is not negative.");
    }

    private static boolean isInOrder(Band band) {
        return Stream.of(band.worthFrom(), band.worthTo())
                        .filter(Objects::nonNull)
                        .noneMatch(Money::isNegative)
                && band(band).isInOrder();
    }

    static Prices view(PriceList list) {
        return new Prices(
                list.currency(),
                list.freeOver(),
                list.bands().stream().map(band -> view(band, list.currency())).toList());
    }

    private static Band view(PriceBand band, String currency) {
        return new Band(
                band.gramsFrom(),
                band.gramsTo(),
                money(band.worthFromMinor(), currency),
                money(band.worthToMinor(), currency),
                Money.ofMinor(band.priceMinor(), currency));
    }

    static PriceList list(Prices prices) {
        return new PriceList(
                prices.currency(),
                minor(prices.freeOver()),
                prices.bands().stream().map(PriceRules::band).toList());
    }

    private static PriceBand band(Band band) {
        return new PriceBand(
                band.gramsFrom(),
                band.gramsTo(),
                minor(band.worthFrom()),
                minor(band.worthTo()),
                band.price().minor());
    }

    private static Long minor(Money amount) {
        return amount == null ? null : amount.minor();
    }

    private static Money money(Long minor, String currency) {
        return minor == null ? null : Money.ofMinor(minor, currency);
    }
}
