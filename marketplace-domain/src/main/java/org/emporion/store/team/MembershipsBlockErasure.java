package org.emporion.store.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.emporion.ground.personal.PersonalData;
import org.emporion.ground.walls.Memberships;

/** Who works in a store leaves it first: a membership is no data of a buyer's. */
@ApplicationScoped
class MembershipsBlockErasure implements PersonalData {

    private final Memberships memberships;

    @Inject
    MembershipsBlockErasure(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public Optional<String> waitsFor(Buyer buyer) {
        boolean sells = buyer.hasAccount() && memberships.isMember(buyer.userId());
        return sells ? Optional.of("STORE") : Optional.empty();
    }
}
