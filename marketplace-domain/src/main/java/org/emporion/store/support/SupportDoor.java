package org.emporion.store.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.kernel.TenantId;
import org.emporion.store.store.Stores;

/** People of the platform act in the stores where support was granted to them, as long as the grant runs. */
@ApplicationScoped
class SupportDoor implements SellerAccess.Door {

    private final SupportGrantRepository grants;
    private final Stores stores;
    private final Clock clock;

    @Inject
    SupportDoor(SupportGrantRepository grants, Stores stores, Clock clock) {
        this.grants = grants;
        this.stores = stores;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<SellerAccess.Entrance> entrances(Person person, String slug) {
        Instant now = clock.instant();
        Map<TenantId, SupportGrant> running = grants.notEnded(person).stream()
                .filter(grant -> grant.isRunning(now))
                .collect(Collectors.toMap(SupportGrant::tenant, Function.identity()));
        return running.isEmpty()
                ? List.of()
                : stores.refs(running.keySet()).stream()
                        .filter(store -> slug == null || store.slug().equals(slug))
                        .map(store -> running.get(store.tenant()).entrance(store))
                        .toList();
    }

    /** The store sees that support has come in, and when. */
    @Override
    public void entered(SellerAccess.Entrance entrance) {
        grants.noteEntry(entrance.store().tenant(), entrance.support().grant(), clock.instant());
    }
}
