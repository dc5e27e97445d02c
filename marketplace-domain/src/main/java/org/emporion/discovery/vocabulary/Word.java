package org.emporion.discovery.vocabulary;

/**
 * A word or a phrase as one language writes it, in the singular.
 *
 * @param written for example {@code water bottle} or {@code Trinkflasche}
 */
public record Word(Language language, String written) {}
