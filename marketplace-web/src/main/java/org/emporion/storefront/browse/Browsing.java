package org.emporion.storefront.browse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.offer.Listing;
import org.emporion.selling.offer.StorefrontCatalog;
import org.emporion.storefront.browse.Results.Choice;
import org.emporion.storefront.browse.Results.Group;
import org.emporion.storefront.frame.Card;
import org.emporion.storefront.frame.ChosenCurrency;
import org.emporion.storefront.frame.Urls;
import org.emporion.storefront.search.Facet;
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

    private static final int OPEN_GROUPS = 4;

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
        String first = shelf.href(links.page(1));
        return new Results(
                answer.items().stream().map(hit -> Card.of(hit, urls)).toList(),
                answer.page(),
                answer.size(),
                answer.total(),
                groups(shelf, links, answer.facets()),
                chosen(shelf, links, answer.facets()),
                sorts(shelf, links),
                first + (first.endsWith("?") ? "" : "&") + "page=",
                shelf.href(links.cleared()),
                answer.didYouMean(),
                answer.leftOut(),
                answer.someWords(),
                asked.notes(),
                main,
                false);
    }

    private static List<Group> groups(Shelf shelf, SearchLinks links, List<Facet> facets) {
        List<Group> groups = new ArrayList<>();
        for (Facet facet : facets) {
            if (!shelf.says(facet.code())) {
                List<Choice> choices = facet.values().stream()
                        .map(value -> choice(shelf, links, facet, value).stayingOpen())
                        .toList();
                boolean open = groups.size() < OPEN_GROUPS || facet.hasSelection();
                groups.add(new Group(facet.code(), facet.label(), choices, facet.more(), open));
            }
        }
        return List.copyOf(groups);
    }

    private static List<Choice> chosen(Shelf shelf, SearchLinks links, List<Facet> facets) {
        return facets.stream()
                .filter(facet -> !shelf.says(facet.code()))
                .flatMap(facet -> facet.values().stream()
                        .filter(Facet.Value::selected)
                        .map(value -> choice(shelf, links, facet, value)))
                .toList();
    }

    private static Choice choice(Shelf shelf, SearchLinks links, Facet facet, Facet.Value value) {
        String href = shelf.href(links.toggled(facet.code(), value.value()));
        return new Choice(value.label(), value.count(), value.selected(), href);
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
