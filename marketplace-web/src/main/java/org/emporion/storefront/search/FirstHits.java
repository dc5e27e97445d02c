package org.emporion.storefront.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Lets many stores onto the first page: of the first hits at most some are of one store while others match as well. Always the
 * same window of hits is put in order, so that the pages follow each other.
 */
final class FirstHits {

    /** So many hits are shared out. */
    static final int SHARED = 24;

    /** So many of them one store has. */
    static final int OF_ONE_STORE = 3;

    /** Among so many the other stores are looked for. */
    static final int WINDOW = 48;

    private FirstHits() {}

    /** Whether the page is cut from the window: not when another order or just one store is asked for, nor behind it. */
    static boolean areShared(SearchRequest request) {
        return request.sort() == Sort.RELEVANCE
                && request.stores().size() != 1
                && request.page().offset() < WINDOW;
    }

    /** The place of the first hit that is needed for the page. */
    static int from(SearchRequest request) {
        return areShared(request) ? 0 : request.page().offset();
    }

    /** How many hits are needed for the page. */
    static int size(SearchRequest request) {
        int size = request.page().size();
        return areShared(request) ? Math.max(WINDOW, request.page().offset() + size) : size;
    }

    /**
     * The hits of the page.
     *
     * @param found the hits from {@link #from} on
     * @param lacks how many words a hit has not; one that has fewer is not put behind one that lacks more
     */
    static <T> List<T> page(SearchRequest request, List<T> found, Function<T, String> store, ToIntFunction<T> lacks) {
        if (!areShared(request)) {
            return found;
        }
        List<T> order = new ArrayList<>(found.size());
        Map<String, Integer> stores = new HashMap<>();
        int end = Math.min(WINDOW, found.size());
        for (int at = 0; at < end; ) {
            int next = at + 1;
            while (next < end && lacks.applyAsInt(found.get(next)) == lacks.applyAsInt(found.get(at))) {
                next++;
            }
            order.addAll(shared(found.subList(at, next), SHARED - order.size(), store, stores));
            at = next;
        }
        order.addAll(found.subList(end, found.size()));
        int from = Math.min(request.page().offset(), order.size());
        return order.subList(from, Math.min(from + request.page().size(), order.size()));
    }

    /** First those that get a place, then the others as they stood. */
    private static <T> List<T> shared(
            List<T> alike, int places, Function<T, String> store, Map<String, Integer> stores) {
        List<T> first = new ArrayList<>();
        List<T> others = new ArrayList<>();
        for (T hit : alike) {
            boolean fits = first.size() < places && stores.merge(store.apply(hit), 1, Integer::sum) <= OF_ONE_STORE;
            (fits ? first : others).add(hit);
        }
        first.addAll(others);
        return first;
    }
}
