package org.emporion.store.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.emporion.ground.walls.Memberships;
import org.emporion.kernel.TenantId;

/** Ends or hands over the keys of whoever stops being an owner. */
@ApplicationScoped
class ApiKeysOfMembers implements Memberships.Keys {

    private final ApiKeyRepository keys;
    private final Clock clock;

    @Inject
    ApiKeysOfMembers(ApiKeyRepository keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public List<Memberships.Key> inForce(TenantId store) {
        return keys.notRevoked(store).stream()
                .filter(key -> key.isInForce(clock.instant()))
                .map(ApiKey::ofMember)
                .toList();
    }

    @Override
    public void end(TenantId store, String userId) {
        keys.lockOf(store, userId).forEach(key -> key.revoke(clock.instant()));
    }

    @Override
    public void handOver(TenantId store, String userId, String toUserId) {
        keys.lockOf(store, userId).forEach(key -> key.handTo(toUserId));
    }
}
