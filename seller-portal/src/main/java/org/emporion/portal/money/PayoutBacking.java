package org.emporion.portal.money;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.money.payout.SellerPayouts;
import org.emporion.money.payout.StorePayout;
import org.emporion.orders.ordering.SellerOrders;
import org.emporion.portal.desk.Desk;
import org.emporion.web.table.LazyPages;

/** One payout with what each order brings to it. */
@Named("moneyPayout")
@ViewScoped
public class PayoutBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerPayouts payouts;

    @Inject
    private SellerOrders orders;

    @Inject
    private Desk desk;

    private String id;
    private LazyPages<Line> all;
    private transient StorePayout shown;

    @PostConstruct
    void begin() {
        all = new LazyPages<>(
                (sort, page) -> lines(page), each -> each.orderId().toString());
    }

    /** An order and what it brings; below zero for what it takes. */
    public record Line(UUID orderId, String number, Money amount) implements Serializable {}

    /** @throws NotFound when the store has no such payout */
    public void open() {
        getShown();
    }

    public StorePayout getShown() {
        if (shown == null) {
            shown = payouts.get(desk.seat(), key());
        }
        return shown;
    }

    public LazyPages<Line> getAll() {
        return all;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    private Page<Line> lines(Page.Request page) {
        Page<StorePayout.OfOrder> found = payouts.orders(desk.seat(), key(), page);
        Map<UUID, String> numbers = orders.numbers(
                desk.seat(),
                found.items().stream().map(StorePayout.OfOrder::orderId).toList());
        return page.of(
                found.items().stream()
                        .map(each -> new Line(each.orderId(), numbers.get(each.orderId()), each.amount()))
                        .toList(),
                found.total());
    }

    private UUID key() {
        return Ids.require(id, "payout");
    }
}
