package org.emporion.selling.promotion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;

/** That a purchase has a promotion, and what it saves. Less when units of it are cancelled, and gone again when it comes to nothing. */
@Entity
@Table(name = "promotion_use")
@IdClass(PromotionUse.Key.class)
class PromotionUse {

    @Id
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Id
    @Column(name = "promotion_id")
    private UUID promotionId;

    @Id
    @Column(name = "purchase_number")
    private String purchaseNumber;

    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(name = "used_at")
    private Instant usedAt;

    protected PromotionUse() {}

    PromotionUse(Promotion promotion, String purchase, Money amount, Instant now) {
        tenantId = promotion.tenant().value();
        promotionId = promotion.id();
        purchaseNumber = purchase;
        amountMinor = amount.minor();
        usedAt = now;
    }

    /** Giver, promotion and purchase. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID tenantId;
        private UUID promotionId;
        private String purchaseNumber;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(tenantId, key.tenantId)
                    && Objects.equals(promotionId, key.promotionId)
                    && Objects.equals(purchaseNumber, key.purchaseNumber);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenantId, promotionId, purchaseNumber);
        }
    }

    TenantId giver() {
        return new TenantId(tenantId);
    }

    UUID promotion() {
        return promotionId;
    }

    long amountMinor() {
        return amountMinor;
    }
}
