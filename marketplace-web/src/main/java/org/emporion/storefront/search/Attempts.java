package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch.core.SearchRequest.Builder;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.emporion.storefront.understanding.Asked;
import org.emporion.storefront.understanding.Understanding;

/**
 * Looks for what was asked for, and while nothing is found for less of it: all parts; all that are known, corrected; most of them;
 * any.
 */
@ApplicationScoped
class Attempts {

    private final SearchCluster cluster;
    private final Understanding understanding;

    @Inject
    Attempts(SearchCluster cluster, Understanding understanding) {
        this.cluster = cluster;
        this.understanding = understanding;
    }

    /** An answer, and how what was asked for was looked for. */
    record Found(Wording wording, SearchResponse<FoundListing> answer) {

        long total() {
            return answer.hits().total().value();
        }
    }

    /**
     * The first answer that has something, or the last.
     *
     * @param question what to ask the cluster for a wording
     */
    Found find(SearchRequest request, List<String> closedStores, Function<Wording, Builder> question) {
        Asked asked = understanding.read(request.text());
        Found found = first(Wording.exact(asked), question);
        if (found.total() > 0 || asked.parts().isEmpty()) {
            return found;
        }
        List<Wording> others = known(asked, request, closedStores).insteadOf(asked);
        return others.isEmpty() ? found : first(others, question);
    }

    /** Asks something else of the cluster, just once. */
    SearchResponse<FoundListing> ask(Builder question) {
        return cluster.search(question);
    }

    /** How many listings have all the parts; nothing is corrected or left out. */
    long count(SearchRequest request, List<String> closedStores) {
        return first(
                        Wording.exact(understanding.read(request.text())),
                        wording -> SearchQuery.total(request, wording, closedStores))
                .total();
    }

    private Found first(List<Wording> wordings, Function<Wording, Builder> question) {
        Found found = null;
        for (int at = 0; found == null || found.total() == 0 && at < wordings.size(); at++) {
            Wording wording = wordings.get(at);
            found = new Found(wording, cluster.search(question.apply(wording)));
        }
        return found;
    }

    private Wording known(Asked asked, SearchRequest request, List<String> closedStores) {
        Wording all = Wording.exact(asked).get(0);
        return WordsReading.wording(asked, understanding, cluster.search(WordsQuery.of(all, request, closedStores)));
    }
}
