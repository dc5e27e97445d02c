package org.emporion.selling.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.emporion.ground.personal.PersonalData;
import org.emporion.kernel.Sql;

/** Deletes carts of buyers who are forgotten; with a cart go the answers that were kept for it. */
@ApplicationScoped
public class ForgottenCarts implements PersonalData {

    private final Sql sql;

    @Inject
    public ForgottenCarts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void forget(Buyer buyer) {
        if (buyer.hasAccount()) {
            sql.statement("delete from cart where buyer_id = :buyer")
                    .with("buyer", buyer.userId())
                    .update();
        }
    }

    /** Deletes these carts, whoever filled them. */
    public void delete(Collection<String> ids) {
        sql.statement("delete from cart where id = any(:ids::text[])")
                .with("ids", ids)
                .update();
    }
}
