package org.emporion.portal.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.pricing.PriceLine;
import org.emporion.catalog.pricing.SellerPrices;
import org.emporion.catalog.product.ProductQuery;
import org.emporion.catalog.product.SellerCatalog;
import org.emporion.kernel.BatchAnswer.Rejected;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Money;
import org.emporion.kernel.Page;
import org.emporion.portal.desk.Desk;
import org.emporion.stock.stock.SellerStock;
import org.emporion.stock.stock.StockLevel;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Formats;

/** Saves a price, or how much lies there, that was typed into a list. */
@Named("cells")
@RequestScoped
public class CellBacking {

    @Inject
    private SellerPrices prices;

    @Inject
    private SellerCatalog catalog;

    @Inject
    private SellerStock stock;

    @Inject
    private Desk desk;

    public void save() {
        CellEdit cell = CellEdit.sent();
        if ("price".equals(cell.what())) {
            cell.save(() -> priced(cell), () -> price(cell.key()));
        } else {
            cell.save(() -> counted(cell), () -> seen(stock.level(desk.seat(), cell.key())));
        }
    }

    private CellEdit.Saved priced(CellEdit cell) {
        String currency = desk.seat().currency();
        PriceLine line = new PriceLine(
                cell.key(), new MoneyInput(cell.plain(), currency), null, new MoneyInput(cell.seen(), currency));
        for (Rejected rejected : prices.change(desk.seat(), List.of(line)).rejected()) {
            throw new Conflict(rejected.code(), rejected.detail());
        }
        Money price = Money.parse(cell.plain(), currency);
        String said = FlashMessages.text("cell.price", cell.key(), Formats.money(price));
        return new CellEdit.Saved(price.amount(), price.amount().toPlainString(), "", said);
    }

    private CellEdit.Saved counted(CellEdit cell) {
        StockLevel now = stock.correct(desk.seat(), cell.key(), cell.whole(), "", SeenStock.of(cell.seen()));
        String left = now.available() > 0 ? Formats.count(now.available()) : "none";
        String said = FlashMessages.text("cell.onHand", now.sku(), now.onHand());
        return new CellEdit.Saved(BigDecimal.valueOf(now.onHand()), seen(now), now.tracked() ? left : "", said);
    }

    /** The price that a SKU has now. */
    private String price(String sku) {
        ProductQuery query = new ProductQuery(sku, null, null, null);
        return catalog.list(desk.seat(), query, Page.Request.first(100)).items().stream()
                .filter(each -> sku.equals(each.sku()))
                .map(each -> each.price().amount().toPlainString())
                .findFirst()
                .orElse("");
    }

    private static String seen(StockLevel now) {
        return SeenStock.text(now.onHand(), now.tracked());
    }
}
