package org.emporion.selling.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.TenantId;

/** The promotions that are running: one statement for all stores and the platform. */
@ApplicationScoped
public class Promotions {

    private static final String FOUND =
            """
            select p, u from Promotion p, PromotionUsage u
            where p.tenantId in :givers and u.tenantId = p.tenantId and u.id = p.id
            and (p.code in :codes or p.code is null and p.currency = :currency and p.stoppedAt is null and p.startsAt <= :now
              and (p.endsAt is null or p.endsAt > :now) and (p.mostUses is null or u.uses < p.mostUses)
              and (p.budgetMinor is null or u.spentMinor < p.budgetMinor))
            order by p.id""";

    private static final List<String> NO_CODE = List.of("");

    private final EntityManager em;
    private final Clock clock;

    @Inject
    public Promotions(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * What there is to be had.
     *
     * @param running those that come by themselves or by one of the codes
     * @param over where the promotions stand that a code is for and that are not to be had, by code
     */
    public record Found(List<PromotionTerms> running, Map<String, Over> over) {

        public static final Found NOTHING = new Found(List.of(), Map.of());
    }

    /**
     * A promotion that a code is for and that is not to be had: it is not running, or in another currency.
     *
     * @param name what the buyer reads
     */
    public record Over(String name, PromotionState state, String currency) {}

    /**
     * Those that a buyer may have now for what these stores sell. Whether a buyer has had one before is known when paying.
     *
     * @param currency of the cart
     * @param codes that the buyer has given, as they are kept
     */
    public Found of(Collection<TenantId> stores, String currency, Collection<String> codes) {
        List<UUID> givers = new ArrayList<>(stores.stream().map(TenantId::value).toList());
        givers.add(TenantId.OF_PLATFORM.value());
        Instant now = clock.instant();
        List<Object[]> rows = em.createQuery(FOUND, Object[].class)
                .setParameter("givers", givers)
                .setParameter("currency", currency)
                .setParameter("codes", codes.isEmpty() ? NO_CODE : codes)
                .setParameter("now", now)
                .getResultList();
        List<PromotionTerms> running = new ArrayList<>();
        Map<String, Over> over = new LinkedHashMap<>();
        for (Object[] row : rows) {
            Promotion promotion = (Promotion) row[0];
            PromotionUsage usage = (PromotionUsage) row[1];
            PromotionState state = promotion.state(usage, now);
            Over told = new Over(promotion.name(), state, promotion.currency());
            if (!promotion.currency().equals(currency)) {
                over.putIfAbsent(promotion.code().orElse(""), told);
            } else if (state == PromotionState.RUNNING) {
                running.add(promotion.terms(usage));
            } else {
                over.put(promotion.code().orElse(""), told);
            }
        }
        return new Found(running, over);
    }

    /** A code as it is kept and compared: in capitals, without what cannot be seen; null when nothing was typed. */
    public static String code(String typed) {
        return PromotionDraft.code(typed);
    }
}
