package org.emporion.store.team;

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
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Seat;
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

    /** @param address as {@link Invitations#normal} makes it */
    boolean isReachedAt(String address) {
        return email.toLowerCase(Locale.ROOT).equals(address);
    }

    MembershipKey key() {
        return new MembershipKey(new TenantId(tenantId), userId);
    }

    Role role() {
        return role;
    }

    /** Another one after every change, and for whoever joins anew. */
    String version() {
        return ContentHash.of(userId, createdAt.toEpochMilli(), version);
    }

    Team.Member view(Seat seat) {
        return new Team.Member(
                userId,
                name,
                email,
                role,
                createdAt,
                seat.userId().filter(this::isOf).isPresent(),
                version());
    }
}
