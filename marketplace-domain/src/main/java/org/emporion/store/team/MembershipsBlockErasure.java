package org.emporion.store.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.emporion.ground.personal.PersonalData;
import org.emporion.kernel.Sql;

/** Who works in a store leaves it first: a membership is no data of a buyer's. */
@ApplicationScoped
class MembershipsBlockErasure implements PersonalData {

    private final Sql sql;

    @Inject
    MembershipsBlockErasure(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<String> waitsFor(Buyer buyer) {
        boolean sells = buyer.hasAccount()
                && sql.statement("select count(*) as n from membership where user_id = :user")
                                .with("user", buyer.userId())
                                .count()
                        > 0;
        return sells ? Optional.of("STORE") : Optional.empty();
    }
}
