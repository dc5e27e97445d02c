package org.emporion.admin.promotions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.emporion.web.promotion.GiverPromotions;
import org.emporion.web.promotion.PromotionShowing;

/** One of the platform's promotions, and what is spent of its budget. */
@Named("promotionPage")
@ViewScoped
public class PromotionBacking extends PromotionShowing {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlatformsPromotions promotions;

    @Override
    protected GiverPromotions promotions() {
        return promotions;
    }
}
