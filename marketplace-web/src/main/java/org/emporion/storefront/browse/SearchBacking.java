package org.emporion.storefront.browse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The search page: what was asked for, and what was found. */
@Named
@RequestScoped
public class SearchBacking {

    private static final int LONGEST = 250;

    private final Browsing browsing;
    private String words = "";
    private Results results = Results.none();

    @Inject
    SearchBacking(Browsing browsing) {
        this.browsing = browsing;
    }

    public void load() {
        results = browsing.everywhere();
    }

    public Results getResults() {
        return results;
    }

    /** The words that were typed, without what surrounds them. */
    public String getWords() {
        return words;
    }

    /** Whether they are more than can be searched for, and no headline. */
    public boolean isTooLong() {
        return words.length() > LONGEST;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words.strip();
    }
}
