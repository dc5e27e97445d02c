package org.emporion.selling.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.emporion.catalog.category.CategoryView;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;

/** What the platform gives for the goods of all stores, and bears itself. */
@ApplicationScoped
@Transactional
public class PlatformPromotions {

    private final PromotionBook book;
    private final TenantScope scope;
    private final Currencies currencies;

    @Inject
    PlatformPromotions(PromotionBook book, TenantScope scope, Currencies currencies) {
        this.book = book;
        this.scope = scope;
        this.currencies = currencies;
    }

    /** The categories that a promotion can be for, parents before children. */
    public Collection<CategoryView> categories() {
        return book.categories();
    }

    /** The code of the one that a promotion is in unless it names another. */
    public String currency() {
        return currencies.usual();
    }

    public Page<PromotionView> list(PromotionQuery query, Page.Request page) {
        return book.list(TenantId.OF_PLATFORM, query, page);
    }

    /** @throws NotFound when the platform has no such promotion */
    public PromotionView get(UUID id) {
        return book.get(TenantId.OF_PLATFORM, id);
    }

    /**
     * The purchases that have it, the latest first.
     *
     * @throws NotFound when the platform has no such promotion
     */
    public Page<PromotionView.Use> uses(UUID id, Page.Request page) {
        return book.uses(TenantId.OF_PLATFORM, id, page);
    }

    /**
     * @param who of the platform, for the log
     * @throws RuleViolated naming every bad field
     */
    public PromotionView create(String who, PromotionChange change) {
        scope.actAs(Actor.of(who));
        return book.create(TenantId.OF_PLATFORM, change, currencies.usual());
    }

    /**
     * Changes what is named. Purchases that have it keep what they got.
     *
     * @param base the state that the change was made from
     * @throws Conflict CHANGED_MEANWHILE naming the fields that differ, when that state has gone, or PROMOTION_STOPPED
     * @throws RuleViolated naming every bad field
     */
    public PromotionView change(String who, UUID id, PromotionChange change, BasedOn base) {
        scope.actAs(Actor.of(who));
        return book.change(TenantId.OF_PLATFORM, id, change, base);
    }

    /**
     * Nobody else gets it from now on; whoever is paying with it keeps it. Harmless to repeat.
     *
     * @throws Conflict CHANGED_MEANWHILE when that state has gone
     */
    public PromotionView stop(String who, UUID id, BasedOn base) {
        scope.actAs(Actor.of(who));
        return book.stop(TenantId.OF_PLATFORM, id, base);
    }

    /** @throws Conflict CHANGED_MEANWHILE when that state has gone, PROMOTION_USED once a purchase has it */
    public void delete(String who, UUID id, BasedOn base) {
        scope.actAs(Actor.of(who));
        book.delete(TenantId.OF_PLATFORM, id, base);
    }
}
