package org.emporion.stock.stock;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.emporion.catalog.product.StockCounts;
import org.emporion.ground.audit.AuditNote;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.kernel.Sql;

/** The real stock book, built by hand for tests of other features. */
public final class TestStock {

    private TestStock() {}

    public static StockCounts of(EntityManager em) {
        Sql sql = new Sql(em);
        return new StockBook(sql, new ListingQueue(sql, Clock.systemUTC()), Clock.systemUTC(), new AuditNote(sql));
    }
}
