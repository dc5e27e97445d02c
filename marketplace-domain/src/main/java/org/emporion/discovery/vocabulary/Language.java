package org.emporion.discovery.vocabulary;

/** A language that words are known in: the vocabulary is in the first two, words that say nothing in all. */
public enum Language {
    EN,
    DE,
    FR,
    ES,
    IT,
    NL
}
