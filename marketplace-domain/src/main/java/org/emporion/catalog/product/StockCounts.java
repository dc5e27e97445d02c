package org.emporion.catalog.product;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.audit.LastChange;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.TenantId;

/**
 * Keeps the stock of variants; inventory does. Here so that the catalog can open the stock of a new variant in the
 * transaction that makes it, without knowing inventory.
 */
public interface StockCounts {

    /**
     * Sets what is on hand, with a movement for every difference, and opens stock that is not there yet.
     *
     * @return why variants were left as they are: more is reserved of them than was counted
     */
    Map<UUID, FieldProblem> count(TenantId tenant, Counting counting, Collection<Count> counts);

    /** Why variants cannot be counted so: more is reserved of them. Their stock stays as it is until the transaction ends. */
    Map<UUID, FieldProblem> shortages(TenantId tenant, Collection<Count> counts);

    /** Keeps the stock of these variants as it is until the transaction ends. */
    void lock(TenantId tenant, Collection<UUID> variants);

    /** The latest movement of any of these variants. */
    Optional<LastChange.By> lastMoved(TenantId tenant, Collection<UUID> variants);

    /**
     * A count of one variant.
     *
     * @param onHand null leaves it as it is, 0 for new stock
     * @param tracked null leaves it as it is, true for new stock
     */
    record Count(UUID variant, Long onHand, Boolean tracked) {}

    /** Who counts and why. */
    record Counting(Kind kind, String reason, String who) {}

    /** What led to the count. */
    enum Kind {
        INITIAL,
        COUNT,
        IMPORT
    }
}
