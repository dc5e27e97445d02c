package org.emporion.stock.stock;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.StockCounts;
import org.emporion.catalog.product.VariantStock;
import org.emporion.ground.audit.AuditNote;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Sql;

/** Stock built by hand for tests of other features. */
public final class TestStock {

    private TestStock() {}

    public static StockCounts of(EntityManager em) {
        return book(em);
    }

    public static VariantStock ofProducts(EntityManager em) {
        return new StockOfProducts(new StockRepository(em), new Sql(em));
    }

    public static OrderedStock ordered(EntityManager em, Clock clock) {
        Sql sql = new Sql(em);
        return new OrderedStock(
                new StockRepository(em),
                clock,
                new ListingQueue(sql, clock),
                reservations(em, new TenantScope(em, sql), clock));
    }

    public static Reservations reservations(EntityManager em, TenantScope scope, Clock clock) {
        Sql sql = new Sql(em);
        return new Reservations(sql, new StockRepository(em), scope, new ListingQueue(sql, clock));
    }

    /** Of each SKU of the store, on hand is the sum of its movements and reserved is what is kept for lines. */
    public static void mustAddUp(CatalogFixture shop, Seat store) {
        List<String> different = shop.inStore(store, em -> new Sql(em)
                .list(
                        row -> "%s: %d on hand, %d moved, %d reserved, %d held"
                                .formatted(
                                        row.uuid("variant_id"),
                                        row.number("on_hand"),
                                        row.number("moved"),
                                        row.number("reserved"),
                                        row.number("held")),
                        "select * from stock_difference"));
        assertThat(different).as("SKUs that do not add up").isEmpty();
    }

    public static SellerStock seller(EntityManager em) {
        Sql sql = new Sql(em);
        Clock clock = Clock.systemUTC();
        return new SellerStock(
                new StockReading(em),
                book(em),
                new LastChange(sql),
                new Promises(new Outbox(sql, clock), clock),
                clock);
    }

    /** What is done when the day has passed that a SKU was promised for. */
    public static TaskHandler passedPromise(EntityManager em) {
        Sql sql = new Sql(em);
        return new PassedPromise(
                new TenantScope(em, sql), new StockRepository(em), new ListingQueue(sql, Clock.systemUTC()));
    }

    private static StockBook book(EntityManager em) {
        Sql sql = new Sql(em);
        Clock clock = Clock.systemUTC();
        return new StockBook(new StockRepository(em), new ListingQueue(sql, clock), clock, new AuditNote(sql));
    }
}
