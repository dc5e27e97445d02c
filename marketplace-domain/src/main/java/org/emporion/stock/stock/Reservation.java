package org.emporion.stock.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TenantEntity;

/**
 * Units of one SKU that are kept for one line of a purchase. {@link Reservations} makes, claims and frees those of a purchase
 * whose payment is under way; what happens to it once an order holds it is its own.
 */
@Entity
@Table(name = "reservation")
class Reservation extends TenantEntity {

    static final String WRONG_STATE = "RESERVATION_STATE";

    @Column(name = "variant_id")
    private UUID variantId;

    @Column(name = "purchase_number")
    private String purchaseNumber;

    private long quantity;

    @Enumerated(EnumType.STRING)
    private ReservationState state;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Reservation() {}

    Reservation(Want want, String purchase, ReservationState state, Instant until) {
        super(want.tenant(), Ids.next());
        variantId = want.variantId();
        purchaseNumber = purchase;
        quantity = want.quantity();
        this.state = state;
        expiresAt = until;
    }

    /**
     * The order that holds it will not need it.
     *
     * @throws Conflict RESERVATION_STATE unless an order holds it
     */
    void release() {
        if (state != ReservationState.CLAIMED) {
            throw new Conflict(
                    WRONG_STATE,
                    "%d units for %s are %s and held by no order.".formatted(quantity, purchaseNumber, state));
        }
        state = ReservationState.RELEASED;
    }

    UUID variantId() {
        return variantId;
    }

    ReservationState state() {
        return state;
    }
}
