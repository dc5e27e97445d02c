package org.emporion.portal.stock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.emporion.portal.desk.Desk;
import org.emporion.stock.stock.LaterSale;
import org.emporion.stock.stock.SellerStock;
import org.emporion.web.faces.FlashMessages;

/** How a SKU is sold before it is there. */
@Named("stockLater")
@RequestScoped
public class LaterBacking {

    @Inject
    private SellerStock stock;

    @Inject
    private Desk desk;

    @Inject
    private SkuBacking shown;

    private LaterSale.Kind kind;
    private Long limit;
    private LocalDate promisedOn;
    private boolean limitTyped;
    private boolean dayTyped;

    public String save() {
        stock.sellLater(desk.seat(), shown.getSku(), new LaterSale(kind, limit, promisedOn));
        FlashMessages.done(kind == LaterSale.Kind.NONE ? "stock.later.none" : "stock.later.done", shown.getSku());
        return "/stock/sku?faces-redirect=true&includeViewParams=true";
    }

    public List<LaterSale.Kind> getKinds() {
        return List.of(LaterSale.Kind.values());
    }

    public LaterSale.Kind getKind() {
        return kind == null ? now().kind() : kind;
    }

    public void setKind(LaterSale.Kind kind) {
        this.kind = kind;
    }

    public Long getLimit() {
        return limitTyped ? limit : now().limit();
    }

    public void setLimit(Long limit) {
        this.limit = limit;
        limitTyped = true;
    }

    public LocalDate getPromisedOn() {
        return dayTyped ? promisedOn : now().promisedOn();
    }

    public void setPromisedOn(LocalDate promisedOn) {
        this.promisedOn = promisedOn;
        dayTyped = true;
    }

    private LaterSale now() {
        return shown.getLevel().later();
    }
}
