package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.MultiBucketBase;
import java.util.List;
import java.util.Map;
import org.emporion.discovery.search.ListingDocument;

/** Reads the buckets of a list in the cluster's answer, be it of listings or of their variants. */
final class BucketReading {

    private BucketReading() {}

    static List<Bucket> buckets(Aggregate list) {
        if (list == null) {
            return List.of();
        }
        return switch (list._kind()) {
            case Nested -> buckets(variants(list.nested().aggregations()));
            case Sterms ->
                list.sterms().buckets().array().stream()
                        .map(each -> bucket(each.key().stringValue(), each))
                        .toList();
            case Range ->
                list.range().buckets().array().stream()
                        .map(each -> bucket(each.key(), each))
                        .toList();
            case Filters ->
                list.filters().buckets().keyed().entrySet().stream()
                        .map(each -> bucket(each.getKey(), each.getValue()))
                        .toList();
            default -> List.of();
        };
    }

    /** Whether a list of terms has all that there are. */
    static boolean isWhole(Aggregate list) {
        if (list == null) {
            return true;
        }
        return switch (list._kind()) {
            case Nested -> isWhole(variants(list.nested().aggregations()));
            case Sterms ->
                list.sterms().sumOtherDocCount() == null || list.sterms().sumOtherDocCount() == 0;
            default -> true;
        };
    }

    private static Aggregate variants(Map<String, Aggregate> nested) {
        Aggregate matching = nested.get(FacetCounting.MATCHING);
        return (matching == null ? nested : matching.filter().aggregations()).get(FacetCounting.COUNTS);
    }

    private static Bucket bucket(String term, MultiBucketBase bucket) {
        Aggregate listings = bucket.aggregations().get(FacetCounting.LISTINGS);
        List<Bucket> written = buckets(bucket.aggregations().get(FacetCounting.WRITTEN));
        String[] key = term.split(ListingDocument.SEPARATOR);
        return new Bucket(
                key,
                written.isEmpty() ? key[0] : written.get(0).first(),
                listings == null ? bucket.docCount() : listings.reverseNested().docCount());
    }
}
