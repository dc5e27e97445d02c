package org.emporion.catalog.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;

/** Changes many products of the own store at once, and gives them back. Each call is several transactions. */
@ApplicationScoped
public class BulkChanges {

    /** As many as can be paged through. */
    static final int MOST_PRODUCTS = 10_000;

    private static final int PROBLEMS_SHOWN = 100;

    private final BulkSteps steps;
    private final BulkWork work;

    @Inject
    public BulkChanges(BulkSteps steps, BulkWork work) {
        this.steps = steps;
        this.work = work;
    }

    /**
     * Begins to change these products, and does so for two seconds; the rest follows in the background.
     *
     * @return by which it can be seen how far it is
     * @throws RuleViolated naming what is missing or cannot be: no product or more than 10,000, or the value of its kind
     */
    public UUID start(Seat seat, Collection<UUID> products, BulkOrder order) {
        seat.mustRead(Scope.CATALOG);
        Set<UUID> chosen = chosen(seat, products, order);
        UUID id = steps.start(seat, chosen, order);
        work.during(BulkSteps.BY_REQUEST, seat.tenant(), id);
        return id;
    }

    /**
     * Says whether these products can be changed so, and changes nothing; what one of them by itself refuses is known later.
     *
     * @throws RuleViolated as {@link #start} does
     */
    public void check(Seat seat, Collection<UUID> products, BulkOrder order) {
        seat.mustRead(Scope.CATALOG);
        chosen(seat, products, order);
        steps.check(seat, order);
    }

    /**
     * What a change of prices would do with these products as they are now, and changes nothing.
     *
     * @throws RuleViolated as {@link #start} does, and NO_PREVIEW when it is not about prices
     */
    public BulkPreview preview(Seat seat, Collection<UUID> products, BulkOrder order) {
        seat.mustRead(Scope.CATALOG);
        return steps.preview(seat, chosen(seat, products, order), order);
    }

    /** @throws NotFound when the store has no such bulk change */
    public BulkView view(Seat seat, UUID id) {
        seat.mustRead(Scope.CATALOG);
        return steps.view(seat, id, PROBLEMS_SHOWN);
    }

    /** The newest bulk change of whoever asks, for a day. */
    public Optional<BulkView> last(Seat seat) {
        seat.mustRead(Scope.CATALOG);
        return steps.last(seat, PROBLEMS_SHOWN);
    }

    /** Those of everybody in the store that were asked for in the last seven days, the newest first; without their problems. */
    public Page<BulkView> recent(Seat seat, Page.Request page) {
        seat.mustRead(Scope.CATALOG);
        return steps.recent(seat, page);
    }

    /**
     * Gives back what the products were before, wherever they still are what the bulk change made of them. What was left once is
     * tried again by another call, such as after a newer bulk change has been undone.
     *
     * @throws NotFound when the store has no such bulk change
     * @throws Conflict BULK_STATE while it runs or when all was undone before, BULK_TOO_LATE after seven days
     */
    public BulkView undo(Seat seat, UUID id) {
        seat.mustRead(Scope.CATALOG);
        steps.undo(seat, id, false);
        work.during(BulkSteps.BY_REQUEST, seat.tenant(), id);
        return view(seat, id);
    }

    /**
     * Gives back what an undo has left, over what others have made of it since.
     *
     * @throws NotFound when the store has no such bulk change
     * @throws Conflict BULK_STATE unless something was left, BULK_TOO_LATE after seven days
     */
    public BulkView undoAnyway(Seat seat, UUID id) {
        seat.mustRead(Scope.CATALOG);
        steps.undo(seat, id, true);
        work.during(BulkSteps.BY_REQUEST, seat.tenant(), id);
        return view(seat, id);
    }

    /**
     * Keeps what an undo has left as others have made it; it cannot be undone any more.
     *
     * @throws NotFound when the store has no such bulk change
     * @throws Conflict BULK_STATE unless something was left
     */
    public BulkView keepRest(Seat seat, UUID id) {
        seat.mustRead(Scope.CATALOG);
        steps.keepRest(seat, id);
        return view(seat, id);
    }

    private static Set<UUID> chosen(Seat seat, Collection<UUID> products, BulkOrder order) {
        Set<UUID> chosen = new LinkedHashSet<>(products);
        new Problems()
                .require(!chosen.isEmpty(), "products", "REQUIRED", "Choose the products that are to be changed.")
                .require(
                        chosen.size() <= MOST_PRODUCTS,
                        "products",
                        "TOO_MANY",
                        "At most 10,000 products are changed at once.")
                .require(order.kind() != null, "kind", "REQUIRED", "Say what is to be done with the products.")
                .throwIfAny();
        seat.mustWrite(order.kind().scope());
        return chosen;
    }
}
