package org.emporion.portal.stock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.emporion.portal.desk.Desk;
import org.emporion.stock.stock.SellerStock;
import org.emporion.stock.stock.StockLevel;
import org.emporion.web.faces.FlashMessages;

/** From how many available units down a SKU is running low. */
@Named("stockLow")
@RequestScoped
public class LowBacking {

    @Inject
    private SellerStock stock;

    @Inject
    private Desk desk;

    @Inject
    private SkuBacking shown;

    private Long units;
    private boolean typed;

    public String save() {
        StockLevel now = stock.warnAt(desk.seat(), shown.getSku(), units);
        FlashMessages.done("stock.warned", now.sku(), now.lowAt());
        return "/stock/sku?faces-redirect=true&includeViewParams=true";
    }

    public Long getUnits() {
        return typed ? units : Long.valueOf(shown.getLevel().lowAt());
    }

    public void setUnits(Long units) {
        this.units = units;
        typed = true;
    }
}
