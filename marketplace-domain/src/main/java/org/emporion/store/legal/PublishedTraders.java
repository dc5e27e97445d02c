package org.emporion.store.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Who stands behind a store, for its buyers to read. */
@ApplicationScoped
@Transactional
public class PublishedTraders {

    private final Traders traders;

    @Inject
    PublishedTraders(Traders traders) {
        this.traders = traders;
    }

    /** Nothing while the store has not said it, or was never open. */
    public Optional<Trader> of(String slug) {
        return Optional.ofNullable(traders.of(List.of(slug)).get(slug));
    }
}
