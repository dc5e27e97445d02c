package org.emporion.admin.promotions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Page;
import org.emporion.selling.promotion.PlatformPromotions;
import org.emporion.selling.promotion.PromotionChange;
import org.emporion.selling.promotion.PromotionQuery;
import org.emporion.selling.promotion.PromotionView;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.promotion.CategoryItems;
import org.emporion.web.promotion.GiverPromotions;

/** The promotions of the platform, for goods of all stores. */
@RequestScoped
class PlatformsPromotions implements GiverPromotions {

    @Inject
    private PlatformPromotions promotions;

    @Inject
    private LoggedIn loggedIn;

    private List<SelectItem> categories;

    @Override
    public Page<PromotionView> list(PromotionQuery query, Page.Request page) {
        return promotions.list(query, page);
    }

    @Override
    public PromotionView get(UUID id) {
        return promotions.get(id);
    }

    @Override
    public Page<PromotionView.Use> uses(UUID id, Page.Request page) {
        return promotions.uses(id, page);
    }

    @Override
    public String currency() {
        return promotions.currency();
    }

    @Override
    public PromotionView create(PromotionChange change) {
        return promotions.create(who(), change);
    }

    @Override
    public PromotionView change(UUID id, PromotionChange change, BasedOn base) {
        return promotions.change(who(), id, change, base);
    }

    @Override
    public PromotionView stop(UUID id, BasedOn base) {
        return promotions.stop(who(), id, base);
    }

    @Override
    public void delete(UUID id, BasedOn base) {
        promotions.delete(who(), id, base);
    }

    @Override
    public Optional<String> lastChange(UUID id) {
        return Optional.empty();
    }

    @Override
    public List<SelectItem> categories() {
        if (categories == null) {
            categories = CategoryItems.of(promotions.categories());
        }
        return categories;
    }

    @Override
    public Map<String, String> products(String words) {
        return Map.of();
    }

    @Override
    public Map<String, String> titles(Collection<String> products) {
        return Map.of();
    }

    @Override
    public boolean hasProducts() {
        return false;
    }

    private String who() {
        return loggedIn.require().who();
    }
}
