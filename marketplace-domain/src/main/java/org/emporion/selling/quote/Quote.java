package org.emporion.selling.quote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.TenantId;

/**
 * What a purchase over many stores costs: the parts of the stores, and what they come to, to the cent.
 *
 * @param codes that the buyer has given, each with what came of it
 * @param nearly a sentence for each promotion that comes by itself as soon as somewhat more is bought
 */
public record Quote(List<QuotePart> parts, Totals totals, List<GivenCode> codes, List<String> nearly) {

    /** What each promotion saves over all stores, in the order in which they were counted. */
    public List<Discount> discounts() {
        Map<UUID, Discount> byPromotion = new LinkedHashMap<>();
        parts.stream()
                .flatMap(part -> part.discounts().stream())
                .forEach(each -> byPromotion.merge(each.promotion(), each, Discount::plus));
        return List.copyOf(byPromotion.values());
    }

    /** The part of a store that something was chosen of. */
    public QuotePart of(TenantId tenant) {
        return parts.stream()
                .filter(part -> part.tenant().equals(tenant))
                .findFirst()
                .orElseThrow();
    }
}
