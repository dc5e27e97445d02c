package org.emporion.portal.products;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.emporion.catalog.product.ProductView;
import org.emporion.money.tax.SellerTaxes;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.FlashMessages;

/** The tax classes that a product can be of: that of its category, or one of its own. */
@Named("taxClassChoice")
@RequestScoped
public class TaxClassChoice {

    private final SellerTaxes taxes;
    private final Desk desk;
    private List<SelectItem> items;

    @Inject
    TaxClassChoice(SellerTaxes taxes, Desk desk) {
        this.taxes = taxes;
        this.desk = desk;
    }

    /** @param product as it was saved last; null while it is new */
    public List<SelectItem> items(ProductView product) {
        if (items == null) {
            items = new ArrayList<>();
            items.add(new SelectItem("", ofCategory(product)));
            taxes.classes(desk.seat()).forEach(each -> items.add(new SelectItem(each.code(), each.name())));
        }
        return items;
    }

    private String ofCategory(ProductView product) {
        if (product == null || product.category().isEmpty()) {
            return FlashMessages.text("product.taxClass.ofCategory");
        }
        String category = product.category().get(product.category().size() - 1).name();
        return taxes.ofCategory(desk.seat(), product.categoryCode())
                .map(each -> FlashMessages.text("product.taxClass.as", category, each.name()))
                .orElseGet(() -> FlashMessages.text("product.taxClass.ofCategory"));
    }
}
