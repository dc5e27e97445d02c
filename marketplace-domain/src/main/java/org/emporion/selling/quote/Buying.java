package org.emporion.selling.quote;

import java.util.Set;

/**
 * For whom and whereto a purchase is counted.
 *
 * @param country two letters, or null while nobody knows where it goes
 * @param buyer the account, or null for a guest
 * @param codes of promotions that the buyer has given
 */
public record Buying(String currency, String country, String buyer, Set<String> codes) {

    /** Of somebody who is not known and has no code. */
    public static Buying in(String currency, String country) {
        return new Buying(currency, country, null, Set.of());
    }
}
