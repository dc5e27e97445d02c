package org.emporion.admin.promotions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.emporion.web.promotion.GiverPromotions;
import org.emporion.web.promotion.PromotionListing;

/** The promotions of the platform. */
@Named("promotionList")
@ViewScoped
public class ListBacking extends PromotionListing {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlatformsPromotions promotions;

    @Override
    protected GiverPromotions promotions() {
        return promotions;
    }
}
