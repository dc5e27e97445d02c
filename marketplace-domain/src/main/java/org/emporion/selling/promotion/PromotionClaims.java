package org.emporion.selling.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;

/**
 * Takes promotions for a purchase, within their limits: the count of each is raised by a conditional update, in one order over
 * all givers (giver, then promotion), so that none is had more often than it may be and no two checkouts can block each other. To
 * be called inside a transaction, before stock is reserved.
 */
@ApplicationScoped
public class PromotionClaims {

    /** It is over, or cannot be had by this purchase any more. */
    public static final String ENDED = "PROMOTION_ENDED";

    /** This buyer has had it as often as it may be, or has ordered before. */
    public static final String NOT_FOR_BUYER = "PROMOTION_NOT_FOR_BUYER";

    private static final String TAKE =
            """
            update PromotionUsage u set u.uses = u.uses + 1, u.spentMinor = u.spentMinor + :amount
            where u.tenantId = :giver and u.id = :id and u.uses < :mostUses and u.spentMinor <= :mostBefore""";

    private static final String GIVE_BACK =
            """
            update PromotionUsage u set u.uses = u.uses - 1, u.spentMinor = u.spentMinor - :amount
            where u.tenantId = :giver and u.id = :id""";

    private final EntityManager em;
    private final TenantScope scope;
    private final Clock clock;

    @Inject
    public PromotionClaims(EntityManager em, TenantScope scope, Clock clock) {
        this.em = em;
        this.scope = scope;
        this.clock = clock;
    }

    /** What a purchase is to have of one promotion. */
    public record Claim(TenantId giver, UUID promotion, Money amount) {}

    /** What a buyer has bought beside this purchase; to be counted, as there is no end to it. */
    public interface Buyer {

        /** Whether an order was placed with this store, or with any for the platform. */
        boolean hasOrderedFrom(TenantId giver);

        /** How many purchases that are placed or being paid have this promotion. */
        long uses(TenantId giver, UUID promotion);
    }

    /**
     * Takes all of these for a purchase, or none: when it throws, the transaction must roll back.
     *
     * @param buyer asked only for a promotion that depends on who buys, once nobody else can take it meanwhile
     * @throws Conflict PROMOTION_ENDED or PROMOTION_NOT_FOR_BUYER, with the field {@code codes.} and the code if it has one
     */
    public void take(String purchase, Collection<Claim> claims, Supplier<Buyer> buyer) {
        claims.stream()
                .sorted(Comparator.comparing(claim -> claim.promotion().toString()))
                .collect(Collectors.groupingBy(claim -> claim.giver().toString(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(ofOne -> scope.within(ofOne.get(0).giver(), () -> takeOfOne(purchase, ofOne, buyer)));
    }

    /** Gives back what a purchase has that comes to nothing; it is open to the transaction. Harmless to repeat. */
    public void giveBack(String purchase) {
        usesOf(purchase).forEach(use -> scope.within(use.giver(), () -> giveBack(purchase, use)));
    }

    /**
     * What of a promotion a purchase still has of which something was undone.
     *
     * @param amount what it still saves
     * @param undone whether nothing is left that had it, so that it can be had again
     */
    public record Kept(Money amount, boolean undone) {}

    /**
     * Gives back what a purchase does not have any more of the promotions that it took; it is open to the transaction, and locked. Of what
     * stays nothing is taken again. Harmless to repeat.
     *
     * @param kept by promotion
     */
    public void keep(String purchase, Map<UUID, Kept> kept) {
        usesOf(purchase).stream()
                .filter(use -> kept.containsKey(use.promotion()))
                .forEach(use -> scope.within(use.giver(), () -> keep(purchase, use, kept.get(use.promotion()))));
    }

    private void takeOfOne(String purchase, List<Claim> claims, Supplier<Buyer> buyer) {
        Map<UUID, Promotion> running = running(claims);
        claims.forEach(claim -> take(claim, running.get(claim.promotion()), buyer));
        claims.forEach(claim -> em.persist(
                new PromotionUse(running.get(claim.promotion()), purchase, claim.amount(), clock.instant())));
    }

    private Map<UUID, Promotion> running(List<Claim> claims) {
        Set<UUID> claimed = claims.stream().map(Claim::promotion).collect(Collectors.toSet());
        Map<UUID, Promotion> running = em.createQuery(
                        "select p from Promotion p where p.tenantId = :giver and p.id in :claimed", Promotion.class)
                .setParameter("giver", claims.get(0).giver().value())
                .setParameter("claimed", claimed)
                .getResultStream()
                .filter(found -> found.isRunning(clock.instant()))
                .collect(Collectors.toMap(Promotion::id, Function.identity()));
        if (!running.keySet().containsAll(claimed)) {
            throw gone();
        }
        return running;
    }

    private void take(Claim claim, Promotion promotion, Supplier<Buyer> buyer) {
        int taken = em.createQuery(TAKE)
                .setParameter("amount", claim.amount().minor())
                .setParameter("giver", claim.giver().value())
                .setParameter("id", claim.promotion())
                .setParameter("mostUses", promotion.mostUses())
                .setParameter(
                        "mostBefore", promotion.budgetMinor() - claim.amount().minor())
                .executeUpdate();
        if (taken == 0) {
            throw refused(
                    ENDED, promotion, "\"" + promotion.name() + "\" has been used up in this very moment by others.");
        }
        if (promotion.dependsOnBuyer()) {
            mustBeFor(buyer.get(), promotion);
        }
    }

    private void mustBeFor(Buyer buyer, Promotion promotion) {
        if (promotion.isForFirstOrder() && buyer.hasOrderedFrom(promotion.tenant())) {
            throw refused(
                    NOT_FOR_BUYER,
                    promotion,
                    "\"" + promotion.name() + "\" is for a first order, and you have ordered before.");
        }
        // counted while the row of the usage is locked by this transaction, so that two purchases of one buyer see each
        // other
        if (buyer.uses(promotion.tenant(), promotion.id()) >= promotion.mostUsesPerBuyer()) {
            throw refused(
                    NOT_FOR_BUYER, promotion, "You have used \"" + promotion.name() + "\" as often as it may be used.");
        }
    }

    private List<PromotionUse> usesOf(String purchase) {
        return em.createQuery(
                        """
                        select u from PromotionUse u where u.purchaseNumber = :purchase
                        order by u.tenantId, u.promotionId""",
                        PromotionUse.class)
                .setParameter("purchase", purchase)
                .getResultList();
    }

    private void keep(String purchase, PromotionUse use, Kept kept) {
        if (kept.undone()) {
            giveBack(purchase, use);
        } else if (kept.amount().minor() < use.amountMinor()) {
            lower(purchase, use, kept.amount().minor());
        }
    }

    private void lower(String purchase, PromotionUse use, long kept) {
        int lowered = em.createQuery(
                        """
                        update PromotionUse u set u.amountMinor = :kept where u.tenantId = :giver and u.promotionId = :id
                        and u.purchaseNumber = :purchase and u.amountMinor = :before""")
                .setParameter("kept", kept)
                .setParameter("giver", use.giver().value())
                .setParameter("id", use.promotion())
                .setParameter("purchase", purchase)
                .setParameter("before", use.amountMinor())
                .executeUpdate();
        if (lowered > 0) {
            em.createQuery(
                            """
                            update PromotionUsage u set u.spentMinor = u.spentMinor - :amount
                            where u.tenantId = :giver and u.id = :id""")
                    .setParameter("amount", use.amountMinor() - kept)
                    .setParameter("giver", use.giver().value())
                    .setParameter("id", use.promotion())
                    .executeUpdate();
        }
    }

    private void giveBack(String purchase, PromotionUse use) {
        int gone = em.createQuery(
                        """
                        delete from PromotionUse u where u.tenantId = :giver and u.promotionId = :id
                        and u.purchaseNumber = :purchase""")
                .setParameter("giver", use.giver().value())
                .setParameter("id", use.promotion())
                .setParameter("purchase", purchase)
                .executeUpdate();
        if (gone > 0) {
            em.createQuery(GIVE_BACK)
                    .setParameter("amount", use.amountMinor())
                    .setParameter("giver", use.giver().value())
                    .setParameter("id", use.promotion())
                    .executeUpdate();
        }
    }

    private static Conflict gone() {
        return new Conflict(ENDED, "A promotion in this cart has ended in this very moment.");
    }

    private static Conflict refused(String code, Promotion promotion, String why) {
        String detail = why + " Nothing was charged; have a look at the total without it and pay again.";
        return new Conflict(
                code,
                detail,
                promotion
                        .code()
                        .map(each -> List.of(new FieldProblem("codes." + each, code, detail)))
                        .orElse(List.of()));
    }
}
