package org.emporion.ground.walls;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.emporion.kernel.Sql;
import org.emporion.store.integration.TestKeys;
import org.emporion.store.support.TestSupport;

/** The access of sellers with every door that features bring, built by hand. */
public final class TestDoors {

    private TestDoors() {}

    public static SellerAccess access(EntityManager em, Clock clock) {
        return new SellerAccess(
                new TenantScope(em, new Sql(em)),
                List.of(TestSupport.door(em, clock), new MemberDoor(em)),
                TestKeys.door(em, clock));
    }
}
