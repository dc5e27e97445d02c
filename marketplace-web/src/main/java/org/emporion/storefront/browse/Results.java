package org.emporion.storefront.browse;

import java.util.List;
import org.emporion.storefront.frame.Card;
import org.emporion.storefront.search.SearchLinks;

/**
 * A list of listings as pages show it: cards, ways to narrow down, and the addresses that do it.
 *
 * @param limits the lowest and the highest price that are asked for
 * @param pageHref the address of a page, up to its number
 * @param clearHref the address with nothing chosen
 * @param corrected the words that were searched instead, or null
 * @param leftOut words that no result has, so that the others alone count
 * @param shown those others; null when no word was left out
 * @param some whether what was found lacks some of the words
 * @param notes what of the address could not be understood, see {@link AskedPage}
 * @param main what is sold in the main currency of the marketplace, when nothing is found in the chosen one
 * @param down whether the search does not answer, so that this is a plain list
 */
public record Results(
        List<Card> cards,
        int page,
        int size,
        long total,
        List<Group> groups,
        List<Choice> chosen,
        Limits limits,
        List<Choice> sorts,
        String pageHref,
        String clearHref,
        String corrected,
        List<String> leftOut,
        String shown,
        boolean some,
        List<String> notes,
        SoldInMain main,
        boolean down) {

    /**
     * A facet.
     *
     * @param more whether it has rarer values that are not among the choices
     */
    public record Group(String code, String label, List<Choice> choices, boolean more, boolean open) {}

    /** Something to choose or take back, and the address that does it. */
    public record Choice(String label, long count, boolean on, String href) {

        /** The same with an address that keeps the filters of a phone open. */
        Choice stayingOpen() {
            return new Choice(label, count, on, href + "#facets");
        }
    }

    /**
     * The lowest and the highest price, as they are typed here; null for none.
     *
     * @param kept what else the address says, so that a form can send it along
     */
    public record Limits(String from, String to, List<SearchLinks.Parameter> kept) {

        static final Limits NONE = new Limits(null, null, List.of());
    }

    /** The words that were left out, as they stand in a sentence. */
    public String getLeftOutWords() {
        return Card.quoted(leftOut);
    }

    /** What stands behind the address of a list that engines shall keep: its page, unless it is the first. */
    public String getPageQuery() {
        return page == 1 ? "" : "?page=" + page;
    }

    /** Nothing, as when the request could not be understood. */
    public static Results none() {
        return plain(List.of(), 1, 24, 0, false);
    }

    /** Cards without anything to choose by. */
    static Results plain(List<Card> cards, int page, int size, long total, boolean down) {
        return new Results(
                cards,
                page,
                size,
                total,
                List.of(),
                List.of(),
                Limits.NONE,
                List.of(),
                "?page=",
                "?",
                null,
                List.of(),
                null,
                false,
                List.of(),
                SoldInMain.NONE,
                down);
    }
}
