package org.emporion.storefront.understanding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.discovery.meaning.Phrases;
import org.emporion.discovery.meaning.SeenLanguage;
import org.emporion.discovery.vocabulary.PriceLimits;
import org.emporion.discovery.vocabulary.PriceWords;
import org.emporion.discovery.vocabulary.Vocabulary;

/** Understands what somebody types into the search. Pure: the same text is understood alike. */
@ApplicationScoped
public class Understanding {

    private final Vocabulary vocabulary;
    private final SeenLanguage languages;
    private final Phrases phrases;

    @Inject
    public Understanding(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.languages = new SeenLanguage(vocabulary);
        this.phrases = new Phrases(vocabulary);
    }

    /** What a text asks for; whatever it is, it is no syntax. */
    public Asked read(String text) {
        PriceLimits price = PriceWords.parse(text);
        String rest = price.any() ? price.rest() : text;
        return new QueryReading(rest, languages.of(rest), phrases).asked(price);
    }

    /** Whether a word that is not known may have been meant by another: it is not more like one that means something else. */
    public boolean mayBeMeant(String typed, String proposed) {
        return vocabulary.mayBeMeant(typed, proposed);
    }

    /** What another text asks for within the limits of the price that were said with the first. */
    public Asked instead(Asked first, String text) {
        return read(text).within(first);
    }
}
