package org.emporion.demo.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.demo.DemoStore;

/** Who stands behind the stores of the demo: nobody real, in a city of their country. */
final class DemoTraders {

    private static final List<String> ELSEWHERE = List.of("1000", "Harbour", "+99 1 5550100");

    /** Postal code, city and the beginning of a telephone number, by country. */
    private static final Map<String, List<String>> PLACES = Map.ofEntries(
            Map.entry("AT", List.of("1010", "Wien", "+43 1 5550100")),
            Map.entry("BE", List.of("1000", "Brussel", "+32 2 5550100")),
            Map.entry("CZ", List.of("110 00", "Praha", "+420 225550100")),
            Map.entry("DE", List.of("10115", "Berlin", "+49 30 5550100")),
            Map.entry("DK", List.of("1050", "København", "+45 35550100")),
            Map.entry("ES", List.of("28013", "Madrid", "+34 915550100")),
            Map.entry("FI", List.of("00100", "Helsinki", "+358 95550100")),
            Map.entry("FR", List.of("75004", "Paris", "+33 155550100")),
            Map.entry("GR", List.of("105 57", "Athina", "+30 2155550100")),
            Map.entry("HU", List.of("1051", "Budapest", "+36 15550100")),
            Map.entry("IE", List.of("D02 X285", "Dublin", "+353 15550100")),
            Map.entry("IT", List.of("00186", "Roma", "+39 0655550100")),
            Map.entry("LV", List.of("LV-1050", "Riga", "+371 65550100")),
            Map.entry("NL", List.of("1012 JS", "Amsterdam", "+31 205550100")),
            Map.entry("PL", List.of("00-071", "Warszawa", "+48 225550100")),
            Map.entry("PT", List.of("1100-148", "Lisboa", "+351 215550100")),
            Map.entry("SE", List.of("111 29", "Stockholm", "+46 85550100")),
            Map.entry("SI", List.of("1000", "Ljubljana", "+386 15550100")));

    private DemoTraders() {}

    static Map<String, Object> of(DemoStore store) {
        List<String> place = PLACES.getOrDefault(store.country(), ELSEWHERE);
        Map<String, Object> trader = new HashMap<>();
        trader.put("legalName", store.legalName());
        trader.put("line1", "Demo Street " + store.legalName().length());
        trader.put("postalCode", place.get(0));
        trader.put("city", place.get(1));
        trader.put("country", store.country());
        trader.put("email", "hello@" + store.slug() + ".example");
        trader.put("phone", place.get(2));
        trader.put("register", "Demo register " + store.slug().hashCode() % 10_000);
        return trader;
    }
}
