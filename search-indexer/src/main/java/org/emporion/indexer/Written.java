package org.emporion.indexer;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
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

    /** @param copies how many operations of the request each listing had */
    static Written of(List<Listing> listings, int copies, BulkResponse answer) {
        if (!answer.errors()) {
            return new Written(listings, List.of(), List.of(), null);
        }
        Written written = new Written(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), problem(answer));
        List<BulkResponseItem> items = answer.items();
        for (int i = 0; i < listings.size(); i++) {
            Fate worst = Fate.INDEXED;
            for (int copy = 0; copy < copies; copy++) {
                int at = i * copies + copy;
                Fate fate = fate(at < items.size() ? items.get(at).status() : SERVER_ERROR);
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

    private static String problem(BulkResponse answer) {
        for (BulkResponseItem item : answer.items()) {
            ErrorCause error = item.error();
            if (error != null && item.status() != CONFLICT) {
                return error.type() + ": " + error.reason();
            }
        }
        return null;
    }
}
