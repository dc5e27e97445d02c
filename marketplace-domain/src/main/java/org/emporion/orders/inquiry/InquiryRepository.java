package org.emporion.orders.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.Page;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TenantKey;

/** Finds what buyers have written about orders, in the stores, or the purchases, that the transaction has opened. */
@ApplicationScoped
class InquiryRepository {

    private static final String VIEW =
            "select new org.emporion.orders.inquiry.Inquiry(i.orderNumber, i.reason, i.message, i.replyTo, i.askedAt)"
                    + " from OrderInquiry i";

    private final EntityManager em;

    @Inject
    InquiryRepository(EntityManager em) {
        this.em = em;
    }

    void add(OrderInquiry inquiry) {
        em.persist(inquiry);
    }

    Optional<OrderInquiry> find(TenantId store, UUID id) {
        return Optional.ofNullable(em.find(OrderInquiry.class, new TenantKey(store, id)));
    }

    /** Those about one order, oldest first. */
    List<Inquiry> ofOrder(TenantId store, UUID order) {
        return em.createQuery(
                        VIEW + " where i.tenantId = :store and i.orderId = :order order by i.askedAt, i.id",
                        Inquiry.class)
                .setParameter("store", store.value())
                .setParameter("order", order)
                .getResultList();
    }

    /** Those about one purchase, over all its stores, oldest first. */
    List<Inquiry> ofPurchase(String number) {
        return em.createQuery(VIEW + " where i.purchaseNumber = :number order by i.askedAt, i.id", Inquiry.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** Those of a buyer, newest first. */
    Page<Inquiry> ofBuyer(String userId, Page.Request page) {
        long total = em.createQuery("select count(i.id) from OrderInquiry i where i.buyerId = :buyer", Long.class)
                .setParameter("buyer", userId)
                .getSingleResult();
        List<Inquiry> found = em.createQuery(
                        VIEW + " where i.buyerId = :buyer order by i.askedAt desc, i.id", Inquiry.class)
                .setParameter("buyer", userId)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return page.of(found, total);
    }

    /** Takes the buyer out of those about these purchases. */
    void erase(Collection<String> purchases) {
        em.createQuery(
                        """
                        update OrderInquiry i
                        set i.message = 'Erased', i.replyTo = 'erased@emporion.invalid', i.buyerId = null
                        where i.purchaseNumber in :purchases""")
                .setParameter("purchases", purchases)
                .executeUpdate();
    }
}
