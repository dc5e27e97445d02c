package org.emporion.selling.promotion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.emporion.kernel.TenantEntity;

/** How often a promotion is used and what that has given so far. Counted in a row of its own, so that no use changes the promotion. */
@Entity
@Table(name = "promotion_usage")
class PromotionUsage extends TenantEntity {

    @Version
    private long version;

    private long uses;

    @Column(name = "spent_minor")
    private long spentMinor;

    protected PromotionUsage() {}

    PromotionUsage(Promotion promotion) {
        super(promotion.tenant(), promotion.id());
    }

    /** Whether there is something left of both; null for no limit. */
    boolean isBelow(Long mostUses, Long budgetMinor) {
        return (mostUses == null || uses < mostUses) && (budgetMinor == null || spentMinor < budgetMinor);
    }

    long uses() {
        return uses;
    }

    long spentMinor() {
        return spentMinor;
    }
}
