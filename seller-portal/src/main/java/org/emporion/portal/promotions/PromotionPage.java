package org.emporion.portal.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Ids;
import org.emporion.portal.desk.OwnPage;
import org.emporion.selling.promotion.SellerPromotions;

/** The page of a promotion. */
@ApplicationScoped
class PromotionPage implements OwnPage {

    private final SellerPromotions known;

    @Inject
    PromotionPage(SellerPromotions known) {
        this.known = known;
    }

    @Override
    public String path() {
        return "/promotions/promotion";
    }

    @Override
    public String parameter() {
        return "id";
    }

    @Override
    public void find(Seat seat, String key) {
        known.get(seat, Ids.require(key, "promotion"));
    }
}
