package org.emporion.money.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.emporion.catalog.category.TaxClassCodes;

/** The codes of the classes that the platform's admins keep. */
@ApplicationScoped
class StoredTaxClassCodes implements TaxClassCodes {

    private final EntityManager em;

    @Inject
    StoredTaxClassCodes(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<String> all() {
        return em.createQuery("select c.code from TaxClass c order by c.place, c.code", String.class)
                .getResultList();
    }
}
