package org.emporion.portal.promotions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.emporion.web.promotion.GiverPromotions;
import org.emporion.web.promotion.PromotionShowing;

/** One of the store's promotions, and what it cost. */
@Named("promotionPage")
@ViewScoped
public class PromotionBacking extends PromotionShowing {

    private static final long serialVersionUID = 1L;

    @Inject
    private StorePromotions promotions;

    @Override
    protected GiverPromotions promotions() {
        return promotions;
    }
}
