package org.emporion.store.team;

import jakarta.persistence.EntityManager;
import org.emporion.ground.personal.PersonalData;
import org.emporion.ground.walls.Memberships;

/** What the team keeps about people, built by hand. */
public final class TestTeams {

    private TestTeams() {}

    public static PersonalData membershipsBlockErasure(EntityManager em) {
        return new MembershipsBlockErasure(new Memberships(em));
    }
}
