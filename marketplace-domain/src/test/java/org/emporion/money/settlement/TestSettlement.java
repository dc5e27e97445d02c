package org.emporion.money.settlement;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.emporion.kernel.Sql;
import org.emporion.money.ledger.Ledger;

/** Settlement built by hand. */
public final class TestSettlement {

    private TestSettlement() {}

    public static Settlement of(EntityManager em, Clock clock) {
        return new Settlement(new Ledger(new Sql(em), clock), new OrderRefunds(em), clock);
    }

    public static ChargebackBook chargebacks(EntityManager em, Clock clock) {
        return new ChargebackBook(new Ledger(new Sql(em), clock), new OrderRefunds(em), clock);
    }
}
