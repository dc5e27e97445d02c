package org.emporion.edges.session;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.personal.PersonalData;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Sql;

/** Sessions, and what they keep about people, built by hand. */
public final class TestSessions {

    private TestSessions() {}

    public static PageSessions sessions(EntityManager em, Clock clock) {
        Sql sql = new Sql(em);
        return new PageSessions(
                new PageSessionRepository(em), clock, new TenantScope(em, sql), new Outbox(sql, clock), 60, 10);
    }

    public static PersonalData ofBuyer(EntityManager em, Clock clock) {
        return new SessionsOfBuyer(
                new PageSessionRepository(em), new TenantScope(em, new Sql(em)), sessions(em, clock));
    }
}
