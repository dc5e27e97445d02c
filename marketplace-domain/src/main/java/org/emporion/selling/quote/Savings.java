package org.emporion.selling.quote;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.selling.promotion.PromotionEffect;
import org.emporion.selling.promotion.PromotionTerms;

/**
 * Which promotions a cart gets and what each saves. The stores' come first, each store for itself, then the platform's on what
 * is left. Of one giver either all count that can be combined, or one that stands alone if the buyer saves more by it.
 */
final class Savings {

    private static final List<Class<?>> EFFECTS = List.of(PromotionEffect.class.getPermittedSubclasses());

    /** By effect, then by age of the promotion (ids are in the order of time), so that the same cart always saves the same. */
    private static final Comparator<PromotionTerms> ORDER = Comparator.comparingInt(
                    (PromotionTerms terms) -> place(terms.effect()))
            .thenComparing(PromotionTerms::id);

    private Savings() {}

    /**
     * What each promotion saves; those that give nothing are missing.
     *
     * @param shipping what each store's delivery costs
     */
    static List<Saving> of(List<PricedUnits> units, Map<TenantId, Money> shipping, List<PromotionTerms> promotions) {
        StillToPay left = new StillToPay(units, shipping);
        Set<TenantId> stores = new LinkedHashSet<>();
        units.forEach(one -> stores.add(one.store()));
        for (TenantId store : stores) {
            left = best(left, promotions.stream().filter(terms -> Objects.equals(terms.store(), store)));
        }
        return best(left, promotions.stream().filter(PromotionTerms::isOfPlatform))
                .savings();
    }

    private static StillToPay best(StillToPay before, Stream<PromotionTerms> ofOneGiver) {
        List<PromotionTerms> inOrder = ofOneGiver.sorted(ORDER).toList();
        StillToPay best = before;
        for (PromotionTerms each : inOrder) {
            best = each.combinable() ? best.with(each) : best;
        }
        for (PromotionTerms alone : inOrder) {
            StillToPay other = alone.combinable() ? best : before.with(alone);
            best = other.saved() > best.saved() ? other : best;
        }
        return best;
    }

    private static int place(PromotionEffect effect) {
        return EFFECTS.indexOf(effect.getClass());
    }
}
