package org.emporion.storefront.browse;

import java.util.List;
import org.emporion.storefront.frame.Card;

/**
 * A list of listings as pages show it: cards, ways to narrow down, and the addresses that do it.
 *
 * @param pageHref the address of a page, up to its number
 * @param clearHref the address with nothing chosen
 * @param corrected the words that were searched instead, or null
 * @param down whether the search does not answer, so that this is a plain list
 */
public record Results(
        List<Card> cards,
        int page,
        int size,
        long total,
        List<Group> groups,
        List<Choice> chosen,
        List<Choice> sorts,
        String pageHref,
        String clearHref,
        String corrected,
        boolean down) {

    /** A facet. */
    public record Group(String code, String label, List<Choice> choices, boolean open) {}

    /** Something to choose or take back, and the address that does it. */
    public record Choice(String label, long count, boolean on, String href) {}

    /** Nothing, as when the request could not be understood. */
    public static Results none() {
        return new Results(List.of(), 1, 24, 0, List.of(), List.of(), List.of(), "?page=", "?", null, false);
    }
}
