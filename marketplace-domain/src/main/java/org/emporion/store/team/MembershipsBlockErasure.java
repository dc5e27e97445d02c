package org.emporion.store.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.emporion.ground.personal.PersonalData;

/** Who works in a store leaves it first: a membership is no data of a buyer's. */
@ApplicationScoped
class MembershipsBlockErasure implements PersonalData {

    private final MembershipRepository memberships;

    @Inject
    MembershipsBlockErasure(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    @Override
    public Optional<String> waitsFor(Buyer buyer) {
        boolean sells = buyer.hasAccount() && memberships.isMember(buyer.userId());
        return sells ? Optional.of("STORE") : Optional.empty();
    }
}
