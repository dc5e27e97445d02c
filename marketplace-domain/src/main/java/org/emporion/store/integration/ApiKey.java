package org.emporion.store.integration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.emporion.ground.walls.Memberships;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.ground.walls.SellerAccess.StoreRef;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Secret;
import org.emporion.kernel.TenantEntity;

/** A key with which programs of a store use the seller API. Of its secret only the hash is kept. */
@Entity
@Table(name = "api_key")
class ApiKey extends TenantEntity {

    /** That a key is in use is noted once in this time, which is enough to know it. */
    static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private static final int SHOWN = 12;

    @Version
    private long version;

    private String name;
    private String prefix;

    @Column(name = "key_hash")
    private String keyHash;

    private String scopes;

    @Column(name = "created_by")
    private String createdBy;

    /** The identity provider's id of the owner who answers for it. */
    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiKey() {}

    /**
     * A key for a program.
     *
     * @param secret the key itself, of which its first characters are shown
     * @param wanted codes of those {@link Scope}s that keys may have, at least one
     * @param end from then on it opens nothing; null for until it is revoked
     * @throws RuleViolated naming every bad field
     */
    ApiKey(Seat by, String secret, String name, List<String> wanted, Instant end, Instant now) {
        super(by.tenant(), Ids.next());
        check(name, wanted, end, now);
        this.name = name.strip();
        prefix = secret.substring(0, SHOWN);
        keyHash = Secret.hash(secret);
        scopes = String.join(" ", wanted);
        createdBy = by.who();
        madeBy = by.userId().orElse(null);
        createdAt = now;
        expiresAt = end;
    }

    /**
     * It opens nothing from now on.
     *
     * @throws NotFound when it has been revoked already
     */
    void revoke(Instant now) {
        if (revokedAt != null) {
            throw new NotFound("key");
        }
        revokedAt = now;
    }

    /** Another owner answers for it from now on. */
    void handTo(String userId) {
        madeBy = userId;
    }

    /** Whether it opens its store. */
    boolean isInForce(Instant now) {
        return revokedAt == null && !isExpired(now);
    }

    /** Whether it has not been noted for a while that it is used. */
    boolean isUseToBeNoted(Instant now) {
        return lastUsedAt == null || lastUsedAt.isBefore(now.minus(USE_NOTED_EVERY));
    }

    /** What it opens. */
    SellerAccess.KeyEntrance entrance(StoreRef store) {
        return new SellerAccess.KeyEntrance(store, name, List.of(scopes.split(" ")));
    }

    Memberships.Key ofMember() {
        return new Memberships.Key(id(), madeBy, name, prefix);
    }

    String name() {
        return name;
    }

    ApiKeys.KeyView view(Instant now) {
        return new ApiKeys.KeyView(
                id(),
                name,
                prefix,
                List.of(scopes.split(" ")),
                createdBy,
                createdAt,
                expiresAt,
                lastUsedAt,
                isExpired(now));
    }

    private boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    private static void check(String name, List<String> scopes, Instant end, Instant now) {
        Problems problems = new Problems().text(name, "name", 1, 80);
        problems.require(scopes != null && !scopes.isEmpty(), "scopes", "REQUIRED", "Choose at least one scope.");
        if (scopes != null) {
            scopes.forEach(scope -> problems.require(
                    Scope.codesForKeys().contains(scope),
                    "scopes",
                    "SCOPE",
                    "There is no scope \"" + scope + "\" for keys."));
        }
        problems.require(end == null || end.isAfter(now), "expiresAt", "PAST", "Choose a time in the future, or none.");
        problems.throwIfAny();
    }
}
