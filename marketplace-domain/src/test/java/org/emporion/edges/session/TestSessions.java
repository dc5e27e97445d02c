package org.emporion.edges.session;

import org.emporion.ground.personal.PersonalData;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Sql;

/** What sessions keep about people, built by hand. */
public final class TestSessions {

    private TestSessions() {}

    public static PersonalData ofBuyer(Sql sql, TenantScope scope, PageSessions sessions) {
        return new SessionsOfBuyer(sql, scope, sessions);
    }
}
