package org.emporion.storefront.browse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.emporion.storefront.search.SearchRequest;

/**
 * How much of what a visitor asks for is sold in the main currency of the marketplace, where nothing is in the chosen one.
 *
 * @param chosen code of the currency that the visitor has chosen
 * @param main code of the main one
 * @param total listings; 0 when the currency is not what is in the way
 */
public record SoldInMain(String chosen, String main, long total) {

    static final String CURRENCY = "currency";

    public static final SoldInMain NONE = new SoldInMain("", "", 0);

    /**
     * Counts nothing when the main currency is the chosen one.
     *
     * @param asked as a page asks for it, with the currency
     */
    static SoldInMain of(
            Map<String, List<String>> asked,
            String main,
            Function<Map<String, List<String>>, SearchRequest> reading,
            ToLongFunction<SearchRequest> count) {
        String chosen = asked.get(CURRENCY).get(0);
        if (chosen.equals(main)) {
            return NONE;
        }
        Map<String, List<String>> inMain = new LinkedHashMap<>(asked);
        inMain.put(CURRENCY, List.of(main));
        return new SoldInMain(
                chosen, main, count.applyAsLong(AskedPage.of(inMain, reading).request()));
    }
}
