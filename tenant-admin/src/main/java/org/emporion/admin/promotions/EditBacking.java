package org.emporion.admin.promotions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.emporion.web.promotion.GiverPromotions;
import org.emporion.web.promotion.PromotionEditing;

/** The form of one of the platform's promotions. */
@Named("promotionEdit")
@ViewScoped
public class EditBacking extends PromotionEditing {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlatformsPromotions promotions;

    @Override
    protected GiverPromotions promotions() {
        return promotions;
    }
}
