package org.emporion.storefront.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.emporion.store.legal.PublishedTraders;
import org.emporion.store.legal.Trader;

/** Who stands behind the stores of a page. */
@Named("traders")
@RequestScoped
public class TraderBacking {

    private final PublishedTraders published;
    private final Map<String, Optional<Trader>> known = new HashMap<>();

    @Inject
    TraderBacking(PublishedTraders published) {
        this.published = published;
    }

    /** Null while the store has not said it. */
    public Trader of(String slug) {
        return known.computeIfAbsent(slug, published::of).orElse(null);
    }
}
