package org.emporion.selling.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;

/** What a store gives for its own goods, and bears itself. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerPromotions {

    private final PromotionBook book;

    @Inject
    SellerPromotions(PromotionBook book) {
        this.book = book;
    }

    public Page<PromotionView> list(Seat seat, PromotionQuery query, Page.Request page) {
        seat.mustRead(Scope.CATALOG);
        return book.list(seat.tenant(), query, page);
    }

    /** @throws NotFound when the store has no such promotion */
    public PromotionView get(Seat seat, UUID id) {
        seat.mustRead(Scope.CATALOG);
        return book.get(seat.tenant(), id);
    }

    /**
     * The purchases that have it, the latest first.
     *
     * @throws NotFound when the store has no such promotion
     */
    public Page<PromotionView.Use> uses(Seat seat, UUID id, Page.Request page) {
        seat.mustRead(Scope.ORDERS);
        return book.uses(seat.tenant(), id, page);
    }

    /** @throws RuleViolated naming every bad field */
    public PromotionView create(Seat seat, PromotionChange change) {
        seat.mustWrite(Scope.CATALOG);
        return book.create(seat.tenant(), change, seat.currency());
    }

    /**
     * Changes what is named. Purchases that have it keep what they got.
     *
     * @param base the state that the change was made from
     * @throws Conflict CHANGED_MEANWHILE naming the fields that differ, when that state has gone, or PROMOTION_STOPPED
     * @throws RuleViolated naming every bad field
     */
    public PromotionView change(Seat seat, UUID id, PromotionChange change, BasedOn base) {
        seat.mustWrite(Scope.CATALOG);
        return book.change(seat.tenant(), id, change, base);
    }

    /**
     * Nobody else gets it from now on; whoever is paying with it keeps it. Harmless to repeat.
     *
     * @throws Conflict CHANGED_MEANWHILE when that state has gone
     */
    public PromotionView stop(Seat seat, UUID id, BasedOn base) {
        seat.mustWrite(Scope.CATALOG);
        return book.stop(seat.tenant(), id, base);
    }

    /** @throws Conflict CHANGED_MEANWHILE when that state has gone, PROMOTION_USED once a purchase has it */
    public void delete(Seat seat, UUID id, BasedOn base) {
        seat.mustWrite(Scope.CATALOG);
        book.delete(seat.tenant(), id, base);
    }
}
