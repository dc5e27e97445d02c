package org.emporion.store.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Memberships;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Secret;

/** The keys with which scripts of a store use the seller API. Owners only. */
@ApplicationScoped
@Transactional
@InTenant
public class ApiKeys {

    private final ApiKeyRepository keys;
    private final Memberships memberships;
    private final Clock clock;

    @Inject
    ApiKeys(ApiKeyRepository keys, Memberships memberships, Clock clock) {
        this.keys = keys;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** A new key; {@code key} is shown this once and never again. */
    public record NewKey(UUID id, String key) {}

    /** A key as listed: its prefix tells it from others, its secret is not kept. */
    public record KeyView(
            UUID id,
            String name,
            String prefix,
            List<String> scopes,
            String createdBy,
            Instant createdAt,
            Instant expiresAt,
            Instant lastUsedAt,
            boolean expired) {}

    /**
     * A key for a program. The owner who makes it answers for it and stays one until it is there.
     *
     * @param scopes codes of those {@link Scope}s that keys may have, at least one
     * @param expiresAt from then on it opens nothing; null for until it is revoked
     */
    public NewKey create(Seat seat, String name, List<String> scopes, Instant expiresAt) {
        seat.mustOwn();
        memberships.mustStayOwner(seat);
        String secret = "emk_" + Secret.random(6) + "_" + Secret.random(32);
        ApiKey key = new ApiKey(seat, secret, name, scopes, expiresAt, clock.instant());
        keys.add(key);
        return new NewKey(key.id(), secret);
    }

    /** The keys that were not revoked, newest first. */
    public List<KeyView> list(Seat seat) {
        seat.mustOwn();
        return keys.notRevoked(seat.tenant()).stream()
                .map(key -> key.view(clock.instant()))
                .toList();
    }

    /** Takes a key out of force at once. */
    public void revoke(Seat seat, UUID id) {
        seat.mustOwn();
        keys.lock(seat.tenant(), id).revoke(clock.instant());
    }
}
