package org.emporion.storefront.search;

import com.fasterxml.jackson.databind.JsonNode;

/** Puts the cluster's corrections into the words that were typed. */
final class Spelling {

    private Spelling() {}

    /** The corrected words; null when there is nothing to correct. */
    static String corrected(String text, JsonNode answer) {
        StringBuilder words = new StringBuilder();
        int done = 0;
        for (JsonNode token : answer.path("suggest").path("spelling")) {
            JsonNode best = token.path("options").path(0).path("text");
            int from = token.path("offset").asInt();
            if (best.isTextual() && from >= done && from + token.path("length").asInt() <= text.length()) {
                words.append(text, done, from).append(best.asText());
                done = from + token.path("length").asInt();
            }
        }
        return done == 0 ? null : words.append(text.substring(done)).toString();
    }
}
