package org.emporion.store.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.Memberships;
import org.emporion.ground.walls.SellerAccess.StoreRef;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.TenantId;
import org.emporion.store.store.Stores;

/** What the owners of a store are told when the platform acts in it. */
@ApplicationScoped
@Transactional
class SupportMails {

    private final SupportGrantRepository grants;
    private final Stores stores;
    private final Memberships memberships;
    private final TenantScope tenants;
    private final Clock clock;

    @Inject
    SupportMails(
            SupportGrantRepository grants, Stores stores, Memberships memberships, TenantScope tenants, Clock clock) {
        this.grants = grants;
        this.stores = stores;
        this.memberships = memberships;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** A content to one owner. */
    public record Content(String email, String storeSlug, String storeName, SupportView grant, ZoneId zone) {}

    /** One for each owner. */
    public List<Content> aboutGrant(TenantId store, UUID grant) {
        return tenants.within(store, () -> {
            SupportView view = grants.get(store, grant).view(clock.instant());
            StoreRef about = stores.refs(List.of(store)).get(0);
            return memberships.list(store).stream()
                    .filter(member -> member.role().owns() && !member.email().isEmpty())
                    .map(owner -> new Content(owner.email(), about.slug(), about.name(), view, about.zone()))
                    .toList();
        });
    }
}
