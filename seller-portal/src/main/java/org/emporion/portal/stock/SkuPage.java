package org.emporion.portal.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.ground.walls.Seat;
import org.emporion.portal.desk.OwnPage;
import org.emporion.stock.stock.SellerStock;

/** The page of one stock. */
@ApplicationScoped
class SkuPage implements OwnPage {

    private final SellerStock known;

    @Inject
    SkuPage(SellerStock known) {
        this.known = known;
    }

    @Override
    public String path() {
        return "/stock/sku";
    }

    @Override
    public String parameter() {
        return "sku";
    }

    @Override
    public void find(Seat seat, String key) {
        known.level(seat, key);
    }
}
