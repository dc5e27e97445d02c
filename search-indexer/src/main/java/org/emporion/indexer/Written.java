package org.emporion.indexer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.emporion.discovery.search.Listing;

/**
 * What became of the listings of a bulk request.
 *
 * @param indexed the index has them, in this version or a newer one
 * @param refused the documents will not do; somebody has to look
 * @param again nothing wrong with them, but the cluster could not just now
 */
record Written(List<Listing> indexed, List<Listing> refused, List<Listing> again, String firstProblem) {

    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private enum Fate {
        INDEXED,
        AGAIN,
        REFUSED
    }

    /** @param copies how many lines of the request each listing had */
    static Written of(List<Listing> listings, int copies, JsonNode answer) {
        if (!answer.path("errors").asBoolean()) {
            return new Written(listings, List.of(), List.of(), null);
        }
        Written written = new Written(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), problem(answer));
        JsonNode items = answer.path("items");
        for (int i = 0; i < listings.size(); i++) {
            Fate worst = Fate.INDEXED;
            for (int copy = 0; copy < copies; copy++) {
                Fate fate = fate(items.path(i * copies + copy)
                        .path("index")
                        .path("status")
                        .asInt(SERVER_ERROR));
                worst = fate.compareTo(worst) > 0 ? fate : worst;
            }
            written.of(worst).add(listings.get(i));
        }
        return written;
    }

    private List<Listing> of(Fate fate) {
        return switch (fate) {
            case INDEXED -> indexed;
            case REFUSED -> refused;
            case AGAIN -> again;
        };
    }

    private static Fate fate(int status) {
        if (status < 300 || status == CONFLICT) {
            return Fate.INDEXED;
        }
        return status == NOT_FOUND || status == TOO_MANY_REQUESTS || status >= SERVER_ERROR ? Fate.AGAIN : Fate.REFUSED;
    }

    private static String problem(JsonNode answer) {
        for (JsonNode item : answer.path("items")) {
            JsonNode error = item.path("index").path("error");
            if (error.isObject() && item.path("index").path("status").asInt() != CONFLICT) {
                return error.path("type").asText() + ": " + error.path("reason").asText();
            }
        }
        return null;
    }
}
