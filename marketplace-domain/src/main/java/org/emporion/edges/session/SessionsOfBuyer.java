package org.emporion.edges.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.ground.personal.PersonalData;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Sql;

/** The sessions of whoever is forgotten end with the account. */
@ApplicationScoped
public class SessionsOfBuyer implements PersonalData {

    private final Sql sql;
    private final TenantScope scope;

    @Inject
    public SessionsOfBuyer(Sql sql, TenantScope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    @Override
    public void forget(Buyer buyer) {
        if (buyer.hasAccount()) {
            scope.asUser(buyer.userId());
            sql.statement("delete from page_session where user_id = :user")
                    .with("user", buyer.userId())
                    .update();
        }
    }
}
