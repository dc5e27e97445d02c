package org.emporion.portal.stock;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Page;
import org.emporion.portal.desk.Desk;
import org.emporion.stock.stock.Movement;
import org.emporion.stock.stock.SellerStock;
import org.emporion.stock.stock.StockLevel;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Meanwhile;

/** One SKU: what there is of it, a count by hand with its reason, and every movement so far. */
@Named("stockSku")
@ViewScoped
public class SkuBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerStock stock;

    @Inject
    private Desk desk;

    private String sku;
    private Long onHand;
    private SellerStock.Seen seen;
    private String reason;
    private transient StockLevel level;

    public void open() {
        onHand = getLevel().onHand();
        seen = SellerStock.Seen.of(getLevel());
    }

    public String count() {
        StockLevel now = corrected();
        if (now.tracked()) {
            FlashMessages.done("stock.counted", sku, now.onHand(), now.available());
        } else {
            FlashMessages.done("stock.countedUntracked", sku, now.onHand());
        }
        return page();
    }

    /** What was shipped, counted or no longer kept since the page was opened is told once, and then counted over. */
    private StockLevel corrected() {
        try {
            return stock.correct(desk.seat(), sku, onHand, reason, seen);
        } catch (ChangedMeanwhile meanwhile) {
            level = null;
            seen = SellerStock.Seen.of(getLevel());
            throw Meanwhile.told(meanwhile);
        }
    }

    public String track(boolean tracked) {
        stock.track(desk.seat(), sku, tracked);
        FlashMessages.done(tracked ? "stock.nowTracked" : "stock.nowUntracked", sku);
        return page();
    }

    public StockLevel getLevel() {
        if (level == null) {
            level = stock.level(desk.seat(), sku);
        }
        return level;
    }

    public List<Movement> getMovements() {
        return stock.movements(desk.seat(), sku, Page.Request.first(100)).items();
    }

    /** Who has moved the stock last, for what was typed before a log-in that had run out; otherwise nothing. */
    public String getLastChange() {
        return Meanwhile.afterLogIn(
                () -> getMovements().stream().findFirst().map(last -> Meanwhile.last(last.movedBy(), last.movedAt())));
    }

    public String getSku() {
        return sku;
    }

    public void setSku(String sku) {
        this.sku = sku;
    }

    public Long getOnHand() {
        return onHand;
    }

    public void setOnHand(Long onHand) {
        this.onHand = onHand;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private String page() {
        return "/stock/sku?faces-redirect=true&sku=" + URLEncoder.encode(sku, StandardCharsets.UTF_8);
    }
}
