package org.emporion.money.ledger;

import jakarta.persistence.EntityManager;
import org.emporion.kernel.Sql;

/** The book on a real database. */
public final class TestLedger {

    private TestLedger() {}

    public static PlatformLedger ofPlatform(EntityManager em) {
        return new PlatformLedger(new Sql(em));
    }

    public static OwedToStores owed(EntityManager em) {
        return new OwedToStores(new Sql(em));
    }
}
