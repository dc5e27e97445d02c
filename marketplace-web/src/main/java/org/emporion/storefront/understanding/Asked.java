package org.emporion.storefront.understanding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.emporion.discovery.vocabulary.Language;

/**
 * What somebody searches for, understood.
 *
 * @param typed the text without limits of the price
 * @param words what of it is looked for in words: without words that say nothing too
 * @param parts in the order they were typed; empty when only limits of the price were, or nothing that can be read
 * @param head the part that says what thing it is, when one is known
 * @param least the lowest price, when one was said
 * @param most the highest price, when one was said
 * @param language of the text, when it can be told
 */
public record Asked(
        String typed,
        String words,
        List<Part> parts,
        Optional<Part> head,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        Optional<Language> language) {

    public Asked {
        parts = List.copyOf(parts);
    }

    /** Whether there is nothing to look for in it. */
    public boolean isNothing() {
        return parts.isEmpty() && least.isEmpty() && most.isEmpty();
    }

    /** The same limits of the price around another text. */
    Asked within(Asked limits) {
        return new Asked(typed, words, parts, head, limits.least, limits.most, language);
    }
}
