package org.emporion.storefront.browse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.offer.Listing;
import org.emporion.selling.offer.StorefrontCatalog;
import org.emporion.storefront.browse.Results.Choice;
import org.emporion.storefront.frame.Card;
import org.emporion.storefront.frame.ChosenCurrency;
import org.emporion.storefront.frame.Urls;
import org.emporion.storefront.search.ListingSearch;
import org.emporion.storefront.search.SearchAnswer;
import org.emporion.storefront.search.SearchLinks;
import org.emporion.storefront.search.SearchRequest;
import org.emporion.storefront.search.SearchUnavailable;
import org.emporion.storefront.search.Sort;

/**
 * Finds what a shelf has, by the query of the address, whose facets are as many as there are attributes; from the database,
 * without facets, while the search is away.
 */
@ApplicationScoped
public class Browsing {

    private final ListingSearch search;
    private final StorefrontCatalog catalog;
    private final Urls urls;
    private final HttpServletRequest request;

    @Inject
    Browsing(ListingSearch search, StorefrontCatalog catalog, Urls urls, HttpServletRequest request) {
        this.search = search;
        this.catalog = catalog;
        this.urls = urls;
        this.request = request;
    }

    /** @throws RuleViolated when the words cannot be searched for */
    Results everywhere() {
        return results(Shelf.everywhere(), asked -> asked.page().of(List.of(), 0));
    }

    /** @throws RuleViolated when the words cannot be searched for */
    public Results inCategory(String code, String slug) {
        return results(new Shelf("category", code), asked -> catalog.inCategory(slug, asked.page(), asked.currency()));
    }

    /** @throws RuleViolated when the words cannot be searched for */
    public Results inStore(String slug) {
        return results(new Shelf("store", slug), asked -> catalog.inStore(slug, asked.page(), asked.currency()));
    }

    /** How much is sold in the main currency, all over the marketplace; none while the search is away. */
    public SoldInMain everythingInMain() {
        try {
            return inMain(asked(Shelf.everywhere(), Map.of()));
        } catch (SearchUnavailable away) {
            return SoldInMain.NONE;
        }
    }

    private Results results(Shelf shelf, Function<SearchRequest, Page<Listing>> whileAway) {
        Map<String, List<String>> parameters = asked(shelf, request.getParameterMap());
        AskedPage asked = AskedPage.of(parameters, search::request);
        try {
            SearchAnswer answer = search.search(asked.request());
            if (answer.items().isEmpty() && answer.total() > 0) {
                asked = AskedPage.first(parameters, search::request);
                answer = search.search(asked.request());
            }
            return found(shelf, asked, answer, answer.total() == 0 ? inMain(parameters) : SoldInMain.NONE);
        } catch (SearchUnavailable away) {
            return plain(whileAway.apply(asked.request()));
        }
    }

    private Map<String, List<String>> asked(Shelf shelf, Map<String, String[]> query) {
        Map<String, List<String>> parameters = shelf.parameters(query);
        parameters.put(SoldInMain.CURRENCY, List.of(search.currency(ChosenCurrency.sent(request))));
        return parameters;
    }

    private SoldInMain inMain(Map<String, List<String>> asked) {
        return SoldInMain.of(asked, search.currency(""), search::request, search::count);
    }

    private Results found(Shelf shelf, AskedPage asked, SearchAnswer answer, SoldInMain main) {
        SearchLinks links = new SearchLinks(asked.request());
        Narrowing narrowing = new Narrowing(shelf, links, answer.facets(), answer.saidPrice(), this::storeName);
        String first = shelf.href(links.page(1));
        return new Results(
                answer.items().stream().map(hit -> Card.of(hit, urls)).toList(),
                answer.page(),
                answer.size(),
                answer.total(),
                narrowing.groups(),
                narrowing.chosen(),
                narrowing.limits(),
                sorts(shelf, links),
                first + (first.endsWith("?") ? "" : "&") + "page=",
                narrowing.clearHref(),
                answer.didYouMean(),
                answer.leftOut(),
                answer.shown(),
                answer.someWords(),
                asked.notes(),
                main,
                false);
    }

    /** A store that nothing is found of is not named by the search. */
    private String storeName(String slug) {
        try {
            return catalog.store(slug).name();
        } catch (NotFound closed) {
            return slug;
        }
    }

    private static List<Choice> sorts(Shelf shelf, SearchLinks links) {
        ResourceBundle text = ResourceBundle.getBundle("org.emporion.storefront.Texts");
        return Arrays.stream(Sort.values())
                .map(sort -> new Choice(
                        text.getString("results.sort." + sort.code()),
                        0,
                        sort == links.request().sort(),
                        shelf.href(links.sorted(sort))))
                .toList();
    }

    private Results plain(Page<Listing> page) {
        List<Card> cards =
                page.items().stream().map(listing -> Card.of(listing, urls)).toList();
        return Results.plain(cards, page.page(), page.size(), page.total(), true);
    }
}
