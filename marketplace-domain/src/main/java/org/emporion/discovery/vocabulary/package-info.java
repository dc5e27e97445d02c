/**
 * What the words of the trade mean, in English and German: things, materials, colours and the like from a list that we
 * keep, words that say nothing, units, and words about prices. Pure reading of words: it knows no listing and no index.
 * Search, suggestions and imports may call it.
 */
package org.emporion.discovery.vocabulary;
