package org.emporion.discovery.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.emporion.ground.signal.ListingKey;

/**
 * The fields of a listing in the search index; the component names are the field names. Prices are minor units, by the codes of
 * the currencies that something is sold in. A listing
 * that is not on sale keeps a document with {@code live} false, so that an older write cannot bring it back.
 *
 * @param brandKey {@link #key} of the brand, for filtering
 * @param categories codes from the top of the tree down to the listing's own
 * @param attributes {@link #key} of code and value, for filtering
 * @param attributeFacets {@link #term} of code, label and value, for counting
 * @param facts what else one may search for: values of attributes and options, SKUs as they are and without separators,
 *     barcodes
 * @param language code of the language it is written in, null for another than words are known in
 * @param things what it is, by ids of the vocabulary
 * @param thingsBroader what that is a sort of
 * @param meanings what else is said of it but in its description
 * @param measures in one unit each, such as {@code ml=500}
 * @param codes SKUs and barcodes without separators
 * @param image content hash of the first picture
 * @param queries what people might type to find this, in small letters
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListingDocument(
        boolean live,
        String tenant,
        String productId,
        String slug,
        String title,
        String brand,
        String brandKey,
        String description,
        String store,
        String storeName,
        String storeFacet,
        List<String> categories,
        List<String> categoryNames,
        List<String> attributes,
        List<String> attributeFacets,
        List<String> facts,
        String language,
        List<String> things,
        List<String> thingsBroader,
        List<String> meanings,
        List<String> measures,
        List<String> codes,
        List<String> queries,
        Map<String, Range> prices,
        Boolean inStock,
        Instant newest,
        String image,
        String imageAlt,
        List<Offer> variants) {

    /** Stands between the parts of a term; nobody can type it. */
    public static final String SEPARATOR = "\u001f";

    /**
     * A variant as a document of its own inside the listing's, so that several conditions can be asked of one variant.
     *
     * @param options {@link #term} of option name and value as shown
     * @param optionKeys {@link #key} of the same, for filtering
     */
    public record Offer(
            String sku, List<String> options, List<String> optionKeys, Map<String, Long> prices, boolean inStock) {}

    /**
     * What the variants cost in one currency.
     *
     * @param compareAt what the cheapest cost before, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Range(long min, long max, Long compareAt) {}

    static ListingDocument dead(ListingKey key) {
        return new ListingDocument(
                false,
                key.tenant().toString(),
                key.product().toString(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Several values as one exact term. */
    public static String term(String... parts) {
        return String.join(SEPARATOR, parts);
    }

    /**
     * A term as it is filtered by: letter by letter, whether capital or small, dotted or not, and however an accent was typed;
     * ß is ss.
     */
    public static String key(String... parts) {
        String composed = Normalizer.normalize(term(parts), Normalizer.Form.NFC);
        int[] small = composed.codePoints()
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .toArray();
        return new String(small, 0, small.length).replace("ß", "ss");
    }
}
