package org.emporion.portal.promotions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.emporion.web.promotion.GiverPromotions;
import org.emporion.web.promotion.PromotionListing;

/** The promotions of the store. */
@Named("promotionList")
@ViewScoped
public class ListBacking extends PromotionListing {

    private static final long serialVersionUID = 1L;

    @Inject
    private StorePromotions promotions;

    @Override
    protected GiverPromotions promotions() {
        return promotions;
    }
}
