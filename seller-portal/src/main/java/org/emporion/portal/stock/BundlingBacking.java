package org.emporion.portal.stock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.portal.desk.Desk;
import org.emporion.stock.stock.SellerStock;

/** What bundles have to do with the SKU that is shown. */
@Named("stockBundling")
@RequestScoped
public class BundlingBacking {

    @Inject
    private SellerStock stock;

    @Inject
    private Desk desk;

    @Inject
    private SkuBacking shown;

    private SellerStock.Bundling bundling;

    public boolean isBundle() {
        return read().bundle();
    }

    public List<String> getPartOf() {
        return read().partOf();
    }

    private SellerStock.Bundling read() {
        if (bundling == null) {
            bundling = stock.bundling(desk.seat(), shown.getSku());
        }
        return bundling;
    }
}
