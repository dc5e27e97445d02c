package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.annotations.ReadOnly;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.UnitOfWork;
import org.emporion.selling.promotion.PromotionClaims;

/** Finds purchases, by their key, which opens them, or for a buyer that the transaction is for. */
@ApplicationScoped
class Purchases {

    private static final Set<PurchaseStatus> OPEN = EnumSet.of(PurchaseStatus.OPEN, PurchaseStatus.PENDING_PAYMENT);

    private static final Set<PurchaseStatus> KEPT = EnumSet.of(
            PurchaseStatus.OPEN, PurchaseStatus.PENDING_PAYMENT, PurchaseStatus.IN_REVIEW, PurchaseStatus.PLACED);

    /** Another purchase of the same buyer. */
    private static final String BESIDE =
            "p.number <> :number and (p.buyerId = :buyer or p.emailKey = function('email_key', :email))";

    private final EntityManager em;
    private final TenantScope scope;

    @Inject
    Purchases(EntityManager em, TenantScope scope) {
        this.em = em;
        this.scope = scope;
    }

    /** Writes it down at once: what comes after refers to its row. */
    void add(Purchase purchase) {
        em.persist(purchase);
        UnitOfWork.write(em);
    }

    Optional<Purchase> find(String number) {
        return Optional.ofNullable(em.find(Purchase.class, number));
    }

    /** The purchase of this number, opened to the transaction. */
    Optional<Purchase> open(String number) {
        scope.openPurchase(number);
        return find(number);
    }

    /**
     * The same, locked until the transaction ends.
     *
     * @throws NotFound when there is no such purchase
     */
    Purchase lock(String number) {
        scope.openPurchase(number);
        return Optional.ofNullable(em.find(Purchase.class, number, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("order"));
    }

    /** What this buyer has bought beside it or is paying for, by account or e-mail; opens those purchases to the transaction. */
    PromotionClaims.Buyer before(Purchase purchase) {
        scope.asUser(purchase.buyerId());
        scope.asBuyer(purchase.email());
        return new PromotionClaims.Buyer() {
            @Override
            public boolean hasOrderedFrom(TenantId giver) {
                return Purchases.this.hasOrderedFrom(purchase, giver);
            }

            @Override
            public long uses(TenantId giver, UUID promotion) {
                return Purchases.this.uses(purchase, giver, promotion);
            }
        };
    }

    private boolean hasOrderedFrom(Purchase purchase, TenantId giver) {
        boolean anywhere = giver.equals(TenantId.OF_PLATFORM);
        TypedQuery<String> query = em.createQuery(
                        "select s.purchaseNumber from PurchasePart s join s.purchase p where p.status = :placed and "
                                + BESIDE + (anywhere ? "" : " and s.tenantId = :giver"),
                        String.class)
                .setParameter("placed", PurchaseStatus.PLACED)
                .setMaxResults(1);
        if (!anywhere) {
            query.setParameter("giver", giver.value());
        }
        return beside(query, purchase).getResultStream().findFirst().isPresent();
    }

    private long uses(Purchase purchase, TenantId giver, UUID promotion) {
        TypedQuery<Long> query = em.createQuery(
                        """
                        select count(t) from TakenPromotion t, Purchase p where t.tenantId = :giver and t.promotionId = :promotion
                        and p.number = t.purchaseNumber and p.status in :kept and\s"""
                                + BESIDE,
                        Long.class)
                .setParameter("giver", giver.value())
                .setParameter("promotion", promotion)
                .setParameter("kept", KEPT);
        return beside(query, purchase).getSingleResult();
    }

    private static <T> TypedQuery<T> beside(TypedQuery<T> query, Purchase purchase) {
        return query.setParameter("number", purchase.number())
                .setParameter("buyer", Objects.toString(purchase.buyerId(), ""))
                .setParameter("email", purchase.email());
    }

    /** The purchase that a cart is being paid with, if any; the cart is locked. */
    Optional<String> openFor(String cartId) {
        return em.createQuery(
                        "select p.number from Purchase p where p.cartId = :cart and p.status in :open", String.class)
                .setParameter("cart", cartId)
                .setParameter("open", OPEN)
                .getResultStream()
                .findFirst();
    }

    /** What was last bought of a cart since then, placed or held, if anything; opens the cart to the transaction. */
    Optional<Purchase> boughtOf(String cartId, Instant since) {
        scope.openCart(cartId);
        return em.createQuery(
                        """
                        select p from Purchase p where p.cartId = :cart and (p.status = :placed and p.placedAt >= :since
                          or p.status = :held and p.createdAt >= :since)
                        order by p.createdAt desc""",
                        Purchase.class)
                .setParameter("cart", cartId)
                .setParameter("placed", PurchaseStatus.PLACED)
                .setParameter("held", PurchaseStatus.IN_REVIEW)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The units that are reserved for a cart while it is being paid for, by variants. */
    Map<UUID, Long> reservedFor(String cartId) {
        scope.openCart(cartId);
        Map<UUID, Long> units = new HashMap<>();
        em.createQuery(
                        """
                        select l from PurchaseLine l
                        where l.part.purchase.cartId = :cart and l.part.purchase.status in :open""",
                        PurchaseLine.class)
                .setParameter("cart", cartId)
                .setParameter("open", OPEN)
                .getResultList()
                .forEach(line -> line.addTo(units));
        return units;
    }

    /** The name of a store of the purchase that does not sell at the moment, if any. */
    Optional<String> closedStore(Purchase purchase) {
        return em.createQuery(
                        """
                        select s.storeName from PurchasePart s where s.purchaseNumber = :number and not exists (
                          select k.tenantId from KnownStore k where k.tenantId = s.tenantId and k.status = :active)
                        order by s.tenantId""",
                        String.class)
                .setParameter("active", StoreStatus.ACTIVE)
                .setParameter("number", purchase.number())
                .getResultStream()
                .findFirst();
    }

    /** The purchases of a buyer in these states, newest first. */
    Page<Purchase> ofBuyer(String userId, Set<PurchaseStatus> states, Page.Request page) {
        long total = asked("select count(p) from Purchase p", "", Long.class, userId, states)
                .getSingleResult();
        List<Purchase> found = asked(
                        "select p from Purchase p",
                        " order by p.createdAt desc, p.number",
                        Purchase.class,
                        userId,
                        states)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return page.of(found, total);
    }

    /** The stores that a buyer has bought from, the one with most orders first. */
    List<BuyerOrders.AtStore> storesOf(String userId) {
        return em.createQuery(
                        """
                        select new org.emporion.selling.checkout.BuyerOrders$AtStore(
                          s.storeSlug, max(s.storeName), count(s.storeSlug))
                        from PurchasePart s where s.purchase.buyerId = :buyer and s.purchase.status = :placed
                        group by s.storeSlug order by count(s.storeSlug) desc, s.storeSlug""",
                        BuyerOrders.AtStore.class)
                .setParameter("buyer", userId)
                .setParameter("placed", PurchaseStatus.PLACED)
                .getResultList();
    }

    private <T> TypedQuery<T> asked(
            String what, String order, Class<T> type, String userId, Set<PurchaseStatus> states) {
        return em.createQuery(what + " where p.buyerId = :buyer and p.status in :states" + order, type)
                .setParameter("buyer", userId)
                .setParameter("states", states);
    }

    /** What promotions publish of which purchase has one. */
    @Entity(name = "TakenPromotion")
    @ReadOnly
    @Table(name = "promotion_taken")
    static class TakenPromotion {

        @Id
        private String id;

        @Column(name = "tenant_id")
        private UUID tenantId;

        @Column(name = "promotion_id")
        private UUID promotionId;

        @Column(name = "purchase_number")
        private String purchaseNumber;

        protected TakenPromotion() {}
    }
}
