package org.emporion.store.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emporion.ground.audit.AuditNote;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.ground.walls.TenantScope;
import org.emporion.store.store.Stores;

/** Programs come into a store with an API key, as long as it is in force. */
@ApplicationScoped
class ApiKeyDoor implements SellerAccess.KeyDoor {

    /** A refusal that happens again within this time is told once, so that nobody can fill the log. */
    private static final Duration TOLD_ONCE_IN = Duration.ofMinutes(10);

    private final ApiKeyRepository keys;
    private final Stores stores;
    private final TenantScope scope;
    private final AuditNote audit;
    private final Clock clock;

    @Inject
    ApiKeyDoor(ApiKeyRepository keys, Stores stores, TenantScope scope, AuditNote audit, Clock clock) {
        this.keys = keys;
        this.stores = stores;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<SellerAccess.KeyEntrance> entrance(String keyHash) {
        Instant now = clock.instant();
        Optional<ApiKey> key = keys.opened(keyHash);
        key.filter(found -> !found.isInForce(now)).ifPresent(found -> refuse(found, now));
        return key.filter(found -> found.isInForce(now))
                .map(found -> scope.within(found.tenant(), () -> {
                    noteUse(found, now);
                    return found.entrance(stores.refs(List.of(found.tenant())).get(0));
                }));
    }

    /** Most requests write nothing. */
    private void noteUse(ApiKey key, Instant now) {
        if (key.isUseToBeNoted(now)) {
            keys.noteUse(key, now);
        }
    }

    /** The store learns that a key is still used which it has taken out of force. */
    private void refuse(ApiKey key, Instant now) {
        scope.within(key.tenant(), Actor.of("key: " + key.name()), () -> {
            audit.doneOnce(key.tenant(), "key.refused", key.id(), key.name(), now.minus(TOLD_ONCE_IN));
            return key;
        });
    }
}
