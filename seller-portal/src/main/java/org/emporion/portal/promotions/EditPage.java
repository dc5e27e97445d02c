package org.emporion.portal.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Ids;
import org.emporion.portal.desk.OwnPage;
import org.emporion.selling.promotion.SellerPromotions;

/** The form of a promotion. */
@ApplicationScoped
class EditPage implements OwnPage {

    private final SellerPromotions known;

    @Inject
    EditPage(SellerPromotions known) {
        this.known = known;
    }

    @Override
    public String path() {
        return "/promotions/edit";
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
