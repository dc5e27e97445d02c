package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import java.util.Map;
import org.emporion.ground.files.Rendition;

/** Reads what was found out of the cluster's answer. */
final class HitReading {

    private HitReading() {}

    static List<Hit> hits(SearchResponse<FoundListing> answer, Wording wording, String currency) {
        return answer.hits().hits().stream()
                .map(hit -> hit(hit.source(), currency, hit.highlight(), wording.lacking(hit.matchedQueries())))
                .toList();
    }

    private static Hit hit(
            FoundListing found, String currency, Map<String, List<String>> highlights, List<String> lacking) {
        return new Hit(
                found.productId(),
                found.title(),
                found.slug(),
                found.inStore(),
                Rendition.SMALL.path(found.image()),
                found.imageAlt(),
                found.price(currency),
                found.before(currency),
                found.isFrom(currency),
                found.inStock(),
                found.rating(),
                found.reviews(),
                highlights,
                lacking);
    }
}
