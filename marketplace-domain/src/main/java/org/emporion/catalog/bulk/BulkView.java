package org.emporion.catalog.bulk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A bulk change as people see it. It counts products.
 *
 * @param order what was asked for
 * @param unchanged how many were so already
 * @param refused how many could not be changed
 * @param left how many were not given back, since others changed them meanwhile or they cannot be so again
 * @param undoable whether it can be undone now
 * @param problems the first products that were refused, or left when it was undone, with the reason of each
 */
public record BulkView(
        UUID id,
        @JsonProperty("change") BulkOrder order,
        BulkState state,
        long total,
        long changed,
        long unchanged,
        long refused,
        long givenBack,
        long left,
        boolean undoable,
        String requestedBy,
        Instant requestedAt,
        Instant endedAt,
        List<Problem> problems) {

    /**
     * Why a product could not be changed or given back.
     *
     * @param title null when there is no such product
     */
    public record Problem(UUID product, String title, String code, String detail) {}

    /** How many products have been worked through, of all of them; of an undo those that it is about. */
    public long done() {
        return state == BulkState.UNDOING || state == BulkState.UNDONE
                ? givenBack + left
                : changed + unchanged + refused;
    }

    /** How many products it works through. */
    public long toDo() {
        return state == BulkState.UNDOING || state == BulkState.UNDONE ? changed : total;
    }
}
