package org.emporion.ground.walls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.emporion.kernel.ContentHash;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.TenantId;

/** Somebody works in a store, and as what. That the store keeps an owner is the rule of all its {@link Members}. */
@Entity
@Table(name = "membership")
@IdClass(MembershipKey.class)
class Membership {

    @Id
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Id
    @Column(name = "user_id")
    private String userId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String name;
    private String email;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Membership() {}

    Membership(TenantId store, Person person, Role role, Instant now) {
        tenantId = store.value();
        userId = person.userId();
        name = person.name();
        email = person.email();
        this.role = role;
        createdAt = now;
    }

    /** @throws Forbidden OWNER_ONLY when it makes or unmakes an owner and no owner acts */
    void changeRole(Role next, Seat by) {
        if (next.owns()) {
            by.mustOwn();
        }
        mayBeChangedBy(by);
        role = next;
    }

    /** @throws Forbidden OWNER_ONLY when this is an owner and no owner acts */
    void mayBeChangedBy(Seat by) {
        if (owns()) {
            by.mustOwn();
        }
    }

    boolean owns() {
        return role.owns();
    }

    boolean isOf(String anId) {
        return userId.equals(anId);
    }

    /** @param address in small letters */
    boolean isReachedAt(String address) {
        return email.toLowerCase(Locale.ROOT).equals(address);
    }

    TenantId tenant() {
        return new TenantId(tenantId);
    }

    MembershipKey key() {
        return new MembershipKey(tenant(), userId);
    }

    Memberships.Member view() {
        return new Memberships.Member(
                userId, name, email, role, createdAt, ContentHash.of(userId, createdAt.toEpochMilli(), version));
    }
}
