package org.emporion.portal.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.emporion.ground.walls.Scope;
import org.emporion.kernel.Page;
import org.emporion.portal.desk.Desk;
import org.emporion.portal.desk.Workload;
import org.emporion.stock.stock.SellerStock;
import org.emporion.stock.stock.StockQuery;

/** The day's work of the store as far as it is the member's, each piece a way to the list where it is done. */
@Named("today")
@RequestScoped
public class BoardBacking {

    @Inject
    private Workload workload;

    @Inject
    private CatalogWork catalog;

    @Inject
    private SellerStock stock;

    @Inject
    private Desk desk;

    private List<Work> work;

    /**
     * Something that waits to be done.
     *
     * @param text its name in the bundle
     * @param page where it is done
     */
    public record Work(String text, String icon, long count, String page) {}

    public List<Work> getWork() {
        if (work == null) {
            work = Stream.of(orders(), catalog(), stock())
                    .flatMap(each -> each)
                    .filter(each -> each.count() > 0)
                    .toList();
        }
        return work;
    }

    private Stream<Work> orders() {
        return desk.mayWrite(Scope.ORDERS)
                ? Stream.of(
                        new Work("accept", "orders", workload.getToAccept(), "/orders/list?status=NEW"),
                        new Work("ship", "truck", workload.getToShip(), "/orders/list?status=SHIP"))
                : Stream.empty();
    }

    private Stream<Work> stock() {
        return desk.mayWrite(Scope.STOCK)
                ? Stream.of(
                        new Work("out", "stock", stock(StockQuery.Level.OUT), "/stock/list?level=OUT"),
                        new Work("low", "stock", stock(StockQuery.Level.LOW), "/stock/list?level=LOW"))
                : Stream.empty();
    }

    private Stream<Work> catalog() {
        return desk.mayWrite(Scope.CATALOG)
                ? Stream.of(
                        new Work("imports", "upload", catalog.importsWithProblems(), "/imports/list"),
                        new Work("drafts", "edit", catalog.drafts(), "/products/list?status=DRAFT"))
                : Stream.empty();
    }

    public long getOnSale() {
        return catalog.onSale();
    }

    private long stock(StockQuery.Level level) {
        return stock.list(desk.seat(), new StockQuery(null, level, null), Page.Request.first(1))
                .total();
    }
}
