package org.emporion.storefront.search;

import org.emporion.discovery.search.OptionName;

/**
 * What was counted of one value.
 *
 * @param key the parts of its term
 * @param written how most listings write it, which is the term where nothing else is known
 * @param count of listings
 */
record Bucket(String[] key, String written, long count) {

    /** The same count under the name and value of another, or under its own when there is none, as names of options are shown. */
    Bucket named(Bucket other, String list) {
        if (other != null) {
            return new Bucket(other.key(), other.written(), count);
        }
        String name = list.equals(FacetCounting.OPTIONS) ? OptionName.of(first()) : first();
        return new Bucket(new String[] {name, last()}, last(), count);
    }

    String first() {
        return key[0];
    }

    String last() {
        return key[key.length - 1];
    }
}
