package org.emporion.catalog.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.emporion.ground.walls.Actor;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TenantEntity;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.column.TextMapColumn;

/** One change of many products: who asked for what, how far it is, and whether it was given back. */
@Entity
@Table(name = "bulk_change")
class BulkChange extends TenantEntity {

    static final String WRONG_STATE = "BULK_STATE";
    static final String TOO_LATE = "BULK_TOO_LATE";

    /** For so long it can be undone; what was deleted goes for good then. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final String NOTHING_LEFT = "Nothing of it is left to be given back.";

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private BulkKind kind;

    @Convert(converter = TextMapColumn.class)
    private Map<String, String> parameters;

    @Enumerated(EnumType.STRING)
    private BulkState state;

    private long total;
    private long changed;
    private long unchanged;
    private long refused;

    @Column(name = "given_back")
    private long givenBack;

    @Column(name = "left_alone")
    private long leftAlone;

    @Enumerated(EnumType.STRING)
    private BulkRest rest;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "undone_by")
    private String undoneBy;

    protected BulkChange() {}

    BulkChange(TenantId store, BulkAim aim, long products, String who, Instant now) {
        super(store, Ids.next());
        kind = aim.kind();
        parameters = aim.parameters();
        state = BulkState.RUNNING;
        rest = BulkRest.ASKED;
        total = products;
        requestedBy = who;
        requestedAt = now;
    }

    /** Some of its products have been worked through. */
    void count(Collection<BulkItem> worked) {
        for (BulkItem each : worked) {
            switch (each.state()) {
                case CHANGED -> changed++;
                case SAME -> unchanged++;
                case REFUSED -> refused++;
                case GIVEN_BACK -> givenBack++;
                case LEFT -> leftAlone++;
                case WAITING -> throw new IllegalStateException("not worked: " + each.product());
            }
        }
    }

    /**
     * All of its products have been worked through.
     *
     * @throws Conflict BULK_STATE unless it was being done or undone
     */
    void end(Instant now) {
        mustBe(state.isOpen(), "It has ended already.");
        boolean first = state == BulkState.RUNNING;
        state = first ? BulkState.DONE : BulkState.UNDONE;
        endedAt = first ? now : endedAt;
    }

    /**
     * What it changed is to be given back; what was left before, since others had changed it, is tried again.
     *
     * @throws Conflict BULK_STATE while it runs or when all was undone before, BULK_TOO_LATE after seven days
     */
    void undo(String who, Instant now) {
        mustBe(state != BulkState.RUNNING, "It is still running. Please undo it when it is done.");
        mustBe(state == BulkState.DONE || isLeftInPart(), "It was undone already.");
        if (!isKept(now)) {
            throw new Conflict(TOO_LATE, "It can be undone for seven days only.");
        }
        state = BulkState.UNDOING;
        leftAlone = 0;
        undoneBy = who;
    }

    /**
     * What was left, since others had changed it, is to be given back all the same.
     *
     * @throws Conflict BULK_STATE unless something is left, BULK_TOO_LATE after seven days
     */
    void undoAnyway(String who, Instant now) {
        mustBe(isLeftInPart(), NOTHING_LEFT);
        undo(who, now);
        rest = BulkRest.GIVEN_BACK;
    }

    /**
     * What was left stays as others made it.
     *
     * @throws Conflict BULK_STATE unless something is left
     */
    void keepRest() {
        mustBe(isLeftInPart(), NOTHING_LEFT);
        rest = BulkRest.KEPT;
    }

    boolean givesBackAnyway() {
        return rest == BulkRest.GIVEN_BACK;
    }

    boolean isOpen() {
        return state.isOpen();
    }

    boolean isUndoing() {
        return state == BulkState.UNDOING;
    }

    /** Whether it was undone, or is being so. */
    boolean isTakenBack() {
        return isUndoing() || state == BulkState.UNDONE;
    }

    private boolean isLeftInPart() {
        return state == BulkState.UNDONE && leftAlone > 0 && rest != BulkRest.KEPT;
    }

    /** Whether what it deleted is to go for good. */
    boolean deletes() {
        return kind == BulkKind.DELETE && state == BulkState.DONE;
    }

    BulkKind kind() {
        return kind;
    }

    BulkAim aim() {
        return BulkAim.of(kind, parameters);
    }

    Instant endedAt() {
        return endedAt;
    }

    /** Who has it done, or undone. */
    String who() {
        return isUndoing() ? undoneBy : requestedBy;
    }

    Actor actor() {
        return new Actor(who(), null, reason().toLowerCase(Locale.ROOT));
    }

    /** Why stock moves. */
    String reason() {
        return isUndoing() ? "Bulk change undone" : "Bulk change";
    }

    BulkView view(List<BulkView.Problem> problems, Instant now) {
        return new BulkView(
                id(),
                aim().order(),
                state,
                total,
                changed,
                unchanged,
                refused,
                givenBack,
                leftAlone,
                (state == BulkState.DONE && changed > 0 || isLeftInPart()) && isKept(now),
                requestedBy,
                requestedAt,
                endedAt,
                problems);
    }

    private boolean isKept(Instant now) {
        return now.isBefore(endedAt.plus(KEPT));
    }

    private static void mustBe(boolean so, String otherwise) {
        if (!so) {
            throw new Conflict(WRONG_STATE, otherwise);
        }
    }
}
