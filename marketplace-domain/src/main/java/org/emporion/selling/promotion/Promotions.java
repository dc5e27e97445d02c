package org.emporion.selling.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.emporion.kernel.TenantId;

/** The promotions that are running. */
@ApplicationScoped
public class Promotions {

    /**
     * Those that a buyer may use now for what these stores sell.
     *
     * @param codes that the buyer has given
     * @param buyer the account, or null for a guest
     */
    public List<PromotionTerms> of(Collection<TenantId> stores, Collection<String> codes, String buyer) {
        return List.of();
    }
}
