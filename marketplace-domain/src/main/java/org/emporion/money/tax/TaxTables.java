package org.emporion.money.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds classes, rates, and the classes of categories. */
@ApplicationScoped
class TaxTables {

    private final EntityManager em;

    @Inject
    TaxTables(EntityManager em) {
        this.em = em;
    }

    /** Lets nobody else change any of them until this transaction has ended. */
    void takeTurn() {
        em.find(TaxClass.class, TaxRules.STANDARD, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<TaxClass> taxClass(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(em.find(TaxClass.class, code));
    }

    /** In their order. */
    List<TaxClass> classes() {
        return em.createQuery("select c from TaxClass c order by c.place, c.code", TaxClass.class)
                .getResultList();
    }

    /** The rates of a class in a country, the first one first. */
    List<TaxRate> rates(String country, String taxClass) {
        return em.createQuery(
                        "select r from TaxRate r where r.country = :country and r.taxClass = :taxClass order by r.begins",
                        TaxRate.class)
                .setParameter("country", country)
                .setParameter("taxClass", taxClass)
                .getResultList();
    }

    /** All rates of these countries. */
    List<TaxRate> ratesIn(Collection<String> countries) {
        return countries.isEmpty()
                ? List.of()
                : em.createQuery("select r from TaxRate r where r.country in :countries", TaxRate.class)
                        .setParameter("countries", countries)
                        .getResultList();
    }

    Optional<TaxCategory> category(String category, String country) {
        return Optional.ofNullable(em.find(TaxCategory.class, new TaxCategory.Key(category, country)));
    }

    /** What is said of these categories, for any country. */
    List<TaxCategory> ofCategories(Collection<String> codes) {
        return em.createQuery("select c from TaxCategory c where c.category in :codes", TaxCategory.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    void add(Object row) {
        em.persist(row);
    }

    void remove(Object row) {
        em.remove(row);
    }
}
