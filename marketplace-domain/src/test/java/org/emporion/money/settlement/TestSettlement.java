package org.emporion.money.settlement;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.emporion.ground.metrics.TestCounts;
import org.emporion.ground.outbox.Outbox;
import org.emporion.kernel.Sql;
import org.emporion.money.ledger.Ledger;
import org.emporion.money.payment.Attempts;

/** Settlement built by hand. */
public final class TestSettlement {

    private TestSettlement() {}

    public static Settlement of(EntityManager em, Clock clock) {
        return new Settlement(new Ledger(new Sql(em), clock), new OrderRefunds(em), clock);
    }

    public static PlatformPayments platform(EntityManager em, Clock clock) {
        Attempts attempts = new Attempts(em, clock, TestCounts.unheard(), new Outbox(new Sql(em), clock));
        return new PlatformPayments(attempts, new OrderRefunds(em));
    }

    public static ChargebackBook chargebacks(EntityManager em, Clock clock) {
        return new ChargebackBook(new Ledger(new Sql(em), clock), new OrderRefunds(em), clock);
    }
}
