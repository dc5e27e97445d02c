package org.emporion.storefront.browse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The search page: what was asked for, and what was found. */
@Named
@RequestScoped
public class SearchBacking {

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

    public void setWords(String words) {
        this.words = words == null ? "" : words.strip();
    }
}
