package org.emporion.store.team;

import org.emporion.ground.personal.PersonalData;
import org.emporion.kernel.Sql;

/** What the team keeps about people, built by hand. */
public final class TestTeams {

    private TestTeams() {}

    public static PersonalData membershipsBlockErasure(Sql sql) {
        return new MembershipsBlockErasure(sql);
    }
}
