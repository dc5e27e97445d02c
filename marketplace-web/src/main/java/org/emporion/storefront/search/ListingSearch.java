package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emporion.discovery.search.ClosedStores;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.offer.CategoryNode;

/** Searches the live listings of all open stores, for pages and API. */
@ApplicationScoped
public class ListingSearch {

    private static final int LONGEST_TYPED = 60;
    private static final int CATEGORIES_SUGGESTED = 2;

    private final Attempts attempts;
    private final ClosedStores closedStores;
    private final KnownCategories categories;
    private final Currencies currencies;

    @Inject
    ListingSearch(Attempts attempts, ClosedStores closedStores, KnownCategories categories, Currencies currencies) {
        this.attempts = attempts;
        this.closedStores = closedStores;
        this.categories = categories;
        this.currencies = currencies;
    }

    /** The currency that a visitor has chosen, or the usual one when that is none. */
    public String currency(String chosen) {
        return currencies.orUsual(chosen);
    }

    /**
     * Reads a request from query parameters.
     *
     * @throws RuleViolated naming every parameter that cannot be understood; PAGE_TOO_DEEP beyond the 10,000th hit
     */
    public SearchRequest request(Map<String, List<String>> parameters) {
        return SearchParameters.parse(parameters, currencies);
    }

    /**
     * Finds what has all that was asked for. Only when nothing has, words that nobody has are corrected or left out, and when nothing
     * has all the others, what has most of them is found; the answer says so.
     *
     * @throws SearchUnavailable when the search cluster does not answer in time
     */
    public SearchAnswer search(SearchRequest request) {
        long began = System.nanoTime();
        List<String> closed = closedStores.ids();
        CategoryTree tree = categories.tree();
        List<String> offered = tree.offered(request.categories());
        Attempts.Found found =
                attempts.find(request, closed, wording -> SearchQuery.of(request, wording, closed, offered));
        Wording wording = found.wording();
        Wording told = PartsHad.told(wording, found.answer().aggregations());
        List<Hit> hits = FirstHits.page(
                request,
                HitReading.hits(found.answer(), told, request.currency()),
                hit -> hit.store().slug(),
                hit -> hit.lacking().size());
        return new SearchAnswer(
                found.total(),
                request.page().page(),
                request.page().size(),
                (System.nanoTime() - began) / 1_000_000,
                hits,
                facets(request, wording, found.answer().aggregations(), closed, tree),
                Spelling.asIn(hits.stream().map(Hit::title).toList(), wording.corrected()),
                told.leftOut(),
                told.shown(),
                told.some(),
                wording.saidPrice(request.currency()));
    }

    /**
     * How many listings have all that is asked for and meet everything that is demanded; no word is corrected or left out.
     *
     * @throws SearchUnavailable when the search cluster does not answer in time
     */
    public long count(SearchRequest request) {
        return attempts.count(request, closedStores.ids());
    }

    /**
     * What to offer for the beginning of a text. Without the search cluster: categories only.
     *
     * @param currency of the prices; null for the usual one
     * @throws RuleViolated CURRENCY when that is not traded in
     */
    public Suggestions suggest(String typed, String currency) {
        String prices = currencies.require(currency);
        String text = SearchParameters.clean(typed);
        text = text.substring(0, Math.min(LONGEST_TYPED, text.length()));
        if (text.isEmpty()) {
            return Suggestions.NONE;
        }
        List<CategoryNode> named = categories.tree().named(text, CATEGORIES_SUGGESTED);
        try {
            return SuggestReading.suggestions(
                    text, prices, attempts.ask(SuggestQuery.of(text, closedStores.ids(), prices)), named);
        } catch (SearchUnavailable e) {
            return new Suggestions(List.of(), SuggestReading.categories(named), List.of(), List.of());
        }
    }

    /** Where a list cannot hold the values of all facets, they are counted once more in a wider one. */
    private List<Facet> facets(
            SearchRequest request,
            Wording wording,
            Map<String, Aggregate> counted,
            List<String> closed,
            CategoryTree tree) {
        FacetReading reading = new FacetReading(request, counted, tree);
        Set<String> cutShort = reading.cutShort();
        if (cutShort.isEmpty()) {
            return reading.facets();
        }
        Map<String, Aggregate> all = new HashMap<>(counted);
        all.putAll(attempts.ask(SearchQuery.counting(request, wording, closed, cutShort))
                .aggregations());
        return new FacetReading(request, all, tree).facets();
    }
}
