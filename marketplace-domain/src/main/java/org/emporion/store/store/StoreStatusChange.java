package org.emporion.store.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Problems;
import org.emporion.kernel.TenantEntity;

/** A step in the life of a store: from which state to which, by whom, when and why. */
@Entity
@Table(name = "tenant_status_change")
class StoreStatusChange extends TenantEntity {

    @ManyToOne
    @JoinColumn(name = "tenant_id", referencedColumnName = "id", insertable = false, updatable = false)
    private Tenant store;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private StoreStatus fromStatus;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private StoreStatus toStatus;

    private String reason;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected StoreStatusChange() {}

    StoreStatusChange(Tenant store, StoreStatus from, StoreStatus to, String reason, String who, Instant now) {
        super(store.id(), Ids.next());
        this.store = store;
        this.fromStatus = from;
        this.toStatus = to;
        this.reason = reason;
        this.changedBy = who;
        this.changedAt = now;
    }

    /** @throws org.emporion.kernel.RuleViolated when there is none, or one of the wrong length */
    static String reasonIn(String text) {
        return textIn(text, "reason");
    }

    /** @param verb what cannot be done to a store in that state, such as "approved" */
    static Conflict refused(StoreStatus now, String verb) {
        return new Conflict(
                Tenant.WRONG_STATE,
                "A store that is %s cannot be %s.".formatted(now.label().toLowerCase(Locale.ROOT), verb));
    }

    /** The same of what was typed into another field. */
    static String textIn(String text, String field) {
        new Problems().text(text, field, 3, 2000).throwIfAny();
        return text.strip();
    }

    /** What it says to the people of the store. */
    StoreStep step() {
        return StoreStep.of(fromStatus, toStatus, reason != null);
    }

    Counted counted() {
        return Counted.once("emporion_store_steps").with("step", step().name());
    }

    String reason() {
        return reason;
    }

    LastChange.By by() {
        return new LastChange.By(changedBy, changedAt);
    }

    TenantDirectory.Change view() {
        return new TenantDirectory.Change(
                fromStatus == null ? null : fromStatus.name(), toStatus.name(), reason, changedBy, changedAt);
    }
}
