package org.emporion.portal.products;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.catalog.pricing.OtherPrice;
import org.emporion.catalog.pricing.PriceLine;
import org.emporion.catalog.pricing.SellerPrices;
import org.emporion.catalog.product.ProductView;
import org.emporion.catalog.product.SellerCatalog;
import org.emporion.kernel.BatchAnswer.Rejected;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.Ids;
import org.emporion.kernel.RuleViolated;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.FlashMessages;

/** What the variants of a product cost in other currencies than the main one of the store. */
@Named("productPrices")
@ViewScoped
public class PricesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerCatalog catalog;

    @Inject
    private SellerPrices prices;

    @Inject
    private Currencies traded;

    @Inject
    private Desk desk;

    private final List<PriceRow> rows = new ArrayList<>();
    private String id;
    private String title;

    public void open() {
        ProductView product = catalog.get(desk.seat(), key());
        List<OtherPrice> others = prices.others(desk.seat(), key());
        title = product.title();
        rows.clear();
        product.variants().forEach(each -> rows.add(PriceRow.of(each, others)));
    }

    /** Takes over what was touched; what cannot be is told at its field, and the rest is saved. */
    public String save() {
        boolean refused = false;
        for (Map.Entry<String, Map<String, PriceLine>> each : wanted().entrySet()) {
            List<PriceLine> lines = List.copyOf(each.getValue().values());
            for (Rejected rejected : prices.change(desk.seat(), lines).rejected()) {
                refused = true;
                rows.stream()
                        .filter(row -> row.getSku().equals(rejected.sku()))
                        .forEach(row -> row.refuse(each.getKey(), rejected.detail()));
            }
        }
        if (refused) {
            throw new RuleViolated("INVALID", FlashMessages.text("prices.refused"));
        }
        FlashMessages.done("prices.saved", title);
        return "/products/prices?faces-redirect=true&id=" + id;
    }

    /** By currency and SKU. */
    private Map<String, Map<String, PriceLine>> wanted() {
        Map<String, Map<String, PriceLine>> wanted = new LinkedHashMap<>();
        rows.forEach(row -> row.changes(getCurrencies())
                .forEach((currency, line) -> wanted.computeIfAbsent(currency, first -> new LinkedHashMap<>())
                        .put(line.sku(), line)));
        return wanted;
    }

    /** The codes of those beside the main one of the store. */
    public List<String> getCurrencies() {
        String main = desk.seat().currency();
        return traded.codes().stream().filter(code -> !code.equals(main)).toList();
    }

    public List<PriceRow> getRows() {
        return rows;
    }

    public String getTitle() {
        return title;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    private UUID key() {
        return Ids.require(id, "product");
    }
}
