package org.emporion.store.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.emporion.kernel.NotFound;

/** The pages on which the platform says how it works, for everybody to read. */
@ApplicationScoped
@Transactional
public class PlatformPages {

    private final EntityManager em;

    @Inject
    PlatformPages(EntityManager em) {
        this.em = em;
    }

    /** @throws NotFound when there is no page at this address */
    public PageView at(String slug) {
        PlatformText page = PlatformText.named(slug);
        return Optional.ofNullable(em.find(PlatformPage.class, page.name()))
                .map(PlatformPage::view)
                .orElseGet(() -> PageView.initial(page));
    }
}
