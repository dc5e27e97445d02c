package org.emporion.selling.promotion;

import java.util.UUID;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;

/**
 * A promotion as a quote needs it: one that is running and that the buyer may use. Amounts are in the currency of the quote.
 *
 * @param name what the buyer reads
 * @param code that the buyer gave for it, or null when it needs none
 * @param store whose goods it is for, and who gets less for it; null when the platform gives it for the goods of all stores
 * @param threshold what the goods must be worth before any promotion, or null
 * @param left what its giver has left to give, or null without a budget; of what saves more nothing is given
 * @param combinable whether goods may take it beside others; one that is not stands alone on its goods
 */
public record PromotionTerms(
        UUID id,
        String name,
        String code,
        TenantId store,
        PromotionEffect effect,
        PromotionGoods goods,
        Money threshold,
        Money left,
        boolean combinable) {

    public boolean isOfPlatform() {
        return store == null;
    }

    public boolean isFor(TenantId seller) {
        return store == null || store.equals(seller);
    }
}
