package org.emporion.discovery.vocabulary;

/**
 * A word read in one language.
 *
 * @param onlyWhenSeen it is another word in the other language, as German "Rock" is no rock: not to be translated before
 *     the text is seen to be in this language
 */
public record Sense(Meaning meaning, Language language, boolean onlyWhenSeen) {}
