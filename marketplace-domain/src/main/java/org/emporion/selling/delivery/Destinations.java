package org.emporion.selling.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where several stores ship, as two letters of countries in their order.
 *
 * @param all where every one of them does
 * @param some where not every one of them does, but at least one
 */
public record Destinations(List<String> all, List<String> some) {

    /** @param ofStores the countries of each store */
    static Destinations of(Collection<? extends Set<String>> ofStores) {
        Set<String> some = new TreeSet<>();
        ofStores.forEach(some::addAll);
        Set<String> all = new TreeSet<>(some);
        ofStores.forEach(all::retainAll);
        some.removeAll(all);
        return new Destinations(List.copyOf(all), List.copyOf(some));
    }
}
