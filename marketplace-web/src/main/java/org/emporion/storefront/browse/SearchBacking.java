package org.emporion.storefront.browse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The search page: what was asked for, and what was found. */
@Named
@RequestScoped
public class SearchBacking {

    private final Browsing browsing;
    private final HttpServletRequest request;
    private Results results = Results.none();

    @Inject
    SearchBacking(Browsing browsing, HttpServletRequest request) {
        this.browsing = browsing;
        this.request = request;
    }

    public void load() {
        results = browsing.everywhere(request.getParameterMap());
    }

    public Results getResults() {
        return results;
    }

    /** The words that were typed, without what surrounds them. */
    public String getWords() {
        String words = request.getParameter("q");
        return words == null ? "" : words.strip();
    }
}
