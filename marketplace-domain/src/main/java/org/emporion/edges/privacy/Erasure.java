package org.emporion.edges.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.personal.PersonalData.Buyer;
import org.emporion.kernel.Conflict;

/**
 * A buyer's wish to be forgotten: all of an account, or one purchase of a guest. It has no version: only the platform changes
 * it, under its lock.
 */
@Entity
@Table(name = "erasure")
class Erasure {

    static final String WRONG_STATE = "ERASURE_STATE";

    enum Progress {
        WAITING,
        DONE
    }

    @Id
    private UUID id;

    @Column(name = "user_id")
    private String userId;

    @Column(name = "purchase_number")
    private String purchaseNumber;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private Progress state;

    @Column(name = "waits_for")
    private String waitsFor;

    @Column(name = "done_at")
    private Instant doneAt;

    protected Erasure() {}

    private Erasure(UUID id, String userId, String purchaseNumber, Instant now) {
        this.id = id;
        this.userId = userId;
        this.purchaseNumber = purchaseNumber;
        requestedAt = now;
        state = Progress.WAITING;
    }

    static Erasure ofAccount(UUID id, String userId, Instant now) {
        return new Erasure(id, userId, null, now);
    }

    static Erasure ofPurchase(UUID id, String purchaseNumber, Instant now) {
        return new Erasure(id, null, purchaseNumber, now);
    }

    /**
     * Something stands in the way still.
     *
     * @param obstacle ORDERS or STORE, as {@link ErasureState} says it
     * @throws Conflict ERASURE_STATE when it is done
     */
    void waitFor(String obstacle) {
        mustWait();
        waitsFor = obstacle;
    }

    /**
     * The buyer is forgotten, and so is whose wish it was.
     *
     * @throws Conflict ERASURE_STATE when it is done already
     */
    void done(Instant now) {
        mustWait();
        state = Progress.DONE;
        doneAt = now;
        waitsFor = null;
        userId = null;
        purchaseNumber = null;
    }

    /** Whom to forget. */
    Buyer buyer(List<String> purchases) {
        return new Buyer(userId, purchases);
    }

    UUID id() {
        return id;
    }

    String userId() {
        return userId;
    }

    String purchaseNumber() {
        return purchaseNumber;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    ErasureState view() {
        return new ErasureState(id.toString(), state.name(), waitsFor, requestedAt, doneAt);
    }

    private void mustWait() {
        if (state != Progress.WAITING) {
            throw new Conflict(WRONG_STATE, "This erasure is done.");
        }
    }
}
