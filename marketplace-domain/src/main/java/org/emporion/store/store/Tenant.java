package org.emporion.store.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.TenantId;

/** A seller's store and where it stands with the platform. */
@Entity
@Table(name = "tenant")
class Tenant {

    @Id
    private UUID id;

    private String slug;
    private String name;

    @Enumerated(EnumType.STRING)
    private StoreStatus status;

    @Column(name = "opened_at")
    private Instant openedAt;

    private String organization;

    @Version
    private long version;

    protected Tenant() {}

    TenantId id() {
        return new TenantId(id);
    }

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    StoreStatus status() {
        return status;
    }

    boolean hasOrganization() {
        return organization != null;
    }

    void approve(Instant now) {
        move(StoreStatus.ACTIVE, "approved", StoreStatus.PENDING);
        openedAt = now;
    }

    void reject() {
        move(StoreStatus.REJECTED, "rejected", StoreStatus.PENDING);
    }

    void suspend() {
        move(StoreStatus.SUSPENDED, "suspended", StoreStatus.ACTIVE);
    }

    void reopen() {
        move(StoreStatus.ACTIVE, "reopened", StoreStatus.SUSPENDED);
    }

    void mirroredBy(String organizationId) {
        organization = organizationId;
    }

    private void move(StoreStatus to, String verb, StoreStatus... from) {
        if (!Set.of(from).contains(status)) {
            throw new Conflict("WRONG_STATE", "A store that is %s cannot be %s.".formatted(status, verb));
        }
        status = to;
    }
}
