package org.emporion.store.integration;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.emporion.ground.audit.AuditNote;
import org.emporion.ground.walls.Memberships;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Sql;
import org.emporion.store.store.Stores;
import org.emporion.store.store.Tenants;

/** What API keys bring, built by hand. */
public final class TestKeys {

    private TestKeys() {}

    public static ApiKeys keys(EntityManager em, Clock clock) {
        return new ApiKeys(new ApiKeyRepository(em), new Memberships(em), clock);
    }

    public static Memberships.Keys ofMembers(EntityManager em, Clock clock) {
        return new ApiKeysOfMembers(new ApiKeyRepository(em), clock);
    }

    public static SellerAccess.KeyDoor door(EntityManager em, Clock clock) {
        Sql sql = new Sql(em);
        return new ApiKeyDoor(
                new ApiKeyRepository(em),
                new Stores(em, new Tenants(em, sql)),
                new TenantScope(em, sql),
                new AuditNote(sql),
                clock);
    }
}
