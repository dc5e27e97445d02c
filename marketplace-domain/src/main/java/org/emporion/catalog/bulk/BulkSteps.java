package org.emporion.catalog.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.SqlFailed;
import org.emporion.kernel.TenantId;

/** The steps of a bulk change, each a transaction of its own: what one has committed no other does again. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class BulkSteps {

    /** So many products are changed together as a rule. */
    static final int AT_ONCE = 100;

    /** So long who asked for it works it off; then the background goes on, also when that one was interrupted. */
    static final Duration BY_REQUEST = Duration.ofSeconds(2);

    private static final String NO_PREVIEW = "NO_PREVIEW";
    private static final Duration SHOWN = Duration.ofDays(1);
    private static final Set<BulkItem.State> WAITING = EnumSet.of(BulkItem.State.WAITING);
    private static final Set<BulkItem.State> CHANGED = EnumSet.of(BulkItem.State.CHANGED);
    private static final Set<BulkItem.State> DELETED = EnumSet.of(BulkItem.State.CHANGED, BulkItem.State.SAME);

    private final TenantScope tenants;
    private final BulkRepository changes;
    private final BulkBatch batch;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    BulkSteps(TenantScope tenants, BulkRepository changes, BulkBatch batch, Outbox outbox, Clock clock) {
        this.tenants = tenants;
        this.changes = changes;
        this.batch = batch;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws RuleViolated naming the value that is missing or cannot be */
    UUID start(Seat seat, Collection<UUID> products, BulkOrder order) {
        return tenants.within(seat.tenant(), seat.actor(), () -> {
            BulkAim aim = changes.aim(seat, order);
            BulkChange change = new BulkChange(seat.tenant(), aim, products.size(), seat.who(), clock.instant());
            changes.add(change, products);
            queue(BulkRun.KIND, change, BY_REQUEST);
            return change.id();
        });
    }

    /** @throws RuleViolated naming the value that is missing or cannot be */
    void check(Seat seat, BulkOrder order) {
        tenants.within(seat.tenant(), () -> changes.aim(seat, order));
    }

    /** @throws RuleViolated naming the value that is missing or cannot be, or that it is not about prices */
    BulkPreview preview(Seat seat, Collection<UUID> products, BulkOrder order) {
        return tenants.within(seat.tenant(), () -> {
            BulkAim aim = changes.aim(seat, order);
            if (!aim.kind().isOfPrices()) {
                throw RuleViolated.field("kind", NO_PREVIEW, "Only what changes prices can be seen before.");
            }
            return batch.preview(seat.tenant(), aim, products);
        });
    }

    /** @param anyway also over what others have changed since, where that was left before */
    void undo(Seat seat, UUID id, boolean anyway) {
        tenants.within(seat.tenant(), seat.actor(), () -> {
            BulkChange change = changes.lock(seat.tenant(), id);
            seat.mustWrite(change.kind().scope());
            if (anyway) {
                change.undoAnyway(seat.who(), clock.instant());
            } else {
                change.undo(seat.who(), clock.instant());
            }
            changes.tryLeftAgain(change);
            queue(BulkUndoing.KIND, change, BY_REQUEST);
            return null;
        });
    }

    void keepRest(Seat seat, UUID id) {
        tenants.within(seat.tenant(), seat.actor(), () -> {
            BulkChange change = changes.lock(seat.tenant(), id);
            seat.mustWrite(change.kind().scope());
            change.keepRest();
            return null;
        });
    }

    /**
     * Does the next products of it, or undoes them.
     *
     * @param most how many are locked and changed together
     * @return whether there may be more
     * @throws SqlFailed when the database refuses one of them; nothing is done then
     */
    boolean next(TenantId store, UUID id, int most) {
        return tenants.within(store, () -> changes.lockIfThere(store, id)
                .filter(BulkChange::isOpen)
                .map(change -> work(change, most))
                .orElse(false));
    }

    private boolean work(BulkChange change, int most) {
        tenants.actAs(change.actor());
        List<BulkItem> items = next(change, most);
        batch.work(change, items);
        if (items.size() < most) {
            end(change);
        }
        return change.isOpen();
    }

    /** Passes over the next product of it, which the database refuses. */
    void refuse(TenantId store, UUID id) {
        tenants.within(store, () -> {
            BulkChange change = changes.lock(store, id);
            batch.refuse(change, change.isOpen() ? next(change, 1) : List.of());
        });
    }

    /**
     * After its time, some of what it deleted goes for good; at last it goes itself, with what it knows of products. The audit
     * log still has who asked for what.
     *
     * @return whether there may be more
     */
    boolean forget(TenantId store, UUID id) {
        return tenants.within(
                store, () -> changes.lockIfThere(store, id).map(this::forget).orElse(false));
    }

    private boolean forget(BulkChange change) {
        List<BulkItem> items = change.deletes() ? changes.next(change, DELETED, AT_ONCE) : List.of();
        if (items.isEmpty()) {
            changes.remove(change);
            return false;
        }
        tenants.actAs(change.actor());
        batch.clear(change, items);
        changes.forget(items);
        return true;
    }

    BulkView view(Seat seat, UUID id, int problems) {
        return tenants.within(seat.tenant(), () -> view(changes.get(seat.tenant(), id), problems));
    }

    /** The newest of whoever asks, for a day. */
    Optional<BulkView> last(Seat seat, int problems) {
        return tenants.within(seat.tenant(), () -> changes.newest(
                        seat.tenant(), seat.who(), clock.instant().minus(SHOWN))
                .map(change -> view(change, problems)));
    }

    /** As long as they can be undone. */
    Page<BulkView> recent(Seat seat, Page.Request page) {
        return tenants.within(seat.tenant(), () -> {
            Instant now = clock.instant();
            Instant since = now.minus(BulkChange.KEPT);
            List<BulkView> found = changes.since(seat.tenant(), since, page).stream()
                    .map(each -> each.view(List.of(), now))
                    .toList();
            return page.of(found, () -> changes.countSince(seat.tenant(), since));
        });
    }

    private BulkView view(BulkChange change, int problems) {
        return change.view(changes.problems(change, problems), clock.instant());
    }

    private List<BulkItem> next(BulkChange change, int most) {
        return changes.next(change, change.isUndoing() ? CHANGED : WAITING, most);
    }

    private void end(BulkChange change) {
        outbox.withdraw(Queue.PORTAL, task(change.isUndoing() ? BulkUndoing.KIND : BulkRun.KIND, change));
        if (!change.isUndoing()) {
            queue(BulkForgetting.KIND, change, BulkChange.KEPT);
        }
        change.end(clock.instant());
    }

    private void queue(String kind, BulkChange change, Duration after) {
        outbox.append(Queue.PORTAL, task(kind, change), clock.instant().plus(after));
    }

    private static Task task(String kind, BulkChange change) {
        return new Task(kind, Optional.of(change.tenant()), change.id().toString());
    }
}
