package org.emporion.web.promotion;

import jakarta.faces.model.SelectItem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.promotion.PromotionChange;
import org.emporion.selling.promotion.PromotionQuery;
import org.emporion.selling.promotion.PromotionView;

/** The promotions of whoever the page is of, a store or the platform, and what they can be for. */
public interface GiverPromotions {

    Page<PromotionView> list(PromotionQuery query, Page.Request page);

    /** @throws NotFound when the giver has no such promotion */
    PromotionView get(UUID id);

    /** The purchases that have it, the latest first. */
    Page<PromotionView.Use> uses(UUID id, Page.Request page);

    /** The code of the currency that a new one begins in. */
    String currency();

    /** @throws RuleViolated naming every bad field */
    PromotionView create(PromotionChange change);

    /** @throws ChangedMeanwhile when {@code base} has gone */
    PromotionView change(UUID id, PromotionChange change, BasedOn base);

    /** @throws ChangedMeanwhile when {@code base} has gone */
    PromotionView stop(UUID id, BasedOn base);

    /** @throws ChangedMeanwhile when {@code base} has gone */
    void delete(UUID id, BasedOn base);

    /** Who has changed it last, and when, in words. */
    Optional<String> lastChange(UUID id);

    /** The tree of categories, each with its path. */
    List<SelectItem> categories();

    /** Some products that have each of these words in their title or SKU: titles by id, as they were found. */
    Map<String, String> products(String words);

    /** What these products are called, by id; what is not there is left out. */
    Map<String, String> titles(Collection<String> products);

    /** Whether single products can be chosen; otherwise categories alone. */
    boolean hasProducts();
}
