package org.emporion.money.tax;

import java.time.Instant;
import java.util.List;
import org.emporion.kernel.Percentage;

/**
 * Who says by which rate goods are taxed; {@code emporion.tax.provider} chooses one by its name. It is asked within
 * transactions and answers from what it has at hand: one that is somewhere else is asked beforehand, by a chore outside of any
 * transaction, which keeps its rates here, so that a purchase waits for nobody.
 */
public interface TaxProvider {

    /** What the configuration calls it. */
    String name();

    /**
     * The rate that counts in a country at a moment.
     *
     * @param country two letters
     * @param taxClass the goods' own class, or null for that of their categories
     * @param nearestFirst codes of the goods' category and of those above it
     */
    Percentage rate(String country, String taxClass, List<String> nearestFirst, Instant at);
}
