package org.emporion.store.support;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.kernel.Sql;
import org.emporion.store.store.Stores;
import org.emporion.store.store.Tenants;

/** What platform support brings, built by hand. */
public final class TestSupport {

    private TestSupport() {}

    public static SellerAccess.Door door(EntityManager em, Clock clock) {
        return new SupportDoor(new SupportGrantRepository(em), new Stores(em, new Tenants(em, new Sql(em))), clock);
    }
}
