package org.emporion.storefront.search;

/**
 * What was counted of one value.
 *
 * @param key the parts of its term
 * @param written how most listings write it, which is the term where nothing else is known
 * @param count of listings
 */
record Bucket(String[] key, String written, long count) {

    String first() {
        return key[0];
    }

    String last() {
        return key[key.length - 1];
    }
}
