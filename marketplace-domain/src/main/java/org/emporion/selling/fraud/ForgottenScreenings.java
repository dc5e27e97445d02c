package org.emporion.selling.fraud;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.ground.personal.PersonalData;
import org.emporion.kernel.Sql;

/**
 * By which buyer a payment was made is forgotten with the buyer. What was decided stays with the purchase, and names nobody;
 * who is blocked stays blocked.
 */
@ApplicationScoped
class ForgottenScreenings implements PersonalData {

    private final Sql sql;

    @Inject
    ForgottenScreenings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void forget(Buyer buyer) {
        if (!buyer.purchases().isEmpty()) {
            sql.statement("delete from screened_payment where purchase_number = any(:numbers)")
                    .with("numbers", buyer.purchases())
                    .update();
        }
    }
}
