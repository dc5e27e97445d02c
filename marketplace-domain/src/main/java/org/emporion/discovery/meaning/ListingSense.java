package org.emporion.discovery.meaning;

import java.util.List;

/**
 * What a listing means, as terms of the index.
 *
 * @param language its code; null when it is none that words are known in
 * @param things ids of what it is
 * @param thingsBroader ids of what that is a sort of
 * @param meanings ids of all else that is said of it but in its description
 * @param measures {@link MeasureTerms}
 * @param codes {@link CodeTerms}
 */
public record ListingSense(
        String language,
        List<String> things,
        List<String> thingsBroader,
        List<String> meanings,
        List<String> measures,
        List<String> codes) {

    public ListingSense {
        things = List.copyOf(things);
        thingsBroader = List.copyOf(thingsBroader);
        meanings = List.copyOf(meanings);
        measures = List.copyOf(measures);
        codes = List.copyOf(codes);
    }
}
