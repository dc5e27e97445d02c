package org.emporion.portal.products;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.catalog.product.SellerCatalog;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Ids;
import org.emporion.portal.desk.OwnPage;

/** The page of a product. */
@ApplicationScoped
class ProductPage implements OwnPage {

    private final SellerCatalog known;

    @Inject
    ProductPage(SellerCatalog known) {
        this.known = known;
    }

    @Override
    public String path() {
        return "/products/edit";
    }

    @Override
    public String parameter() {
        return "id";
    }

    @Override
    public void find(Seat seat, String key) {
        known.get(seat, Ids.require(key, "product"));
    }
}
