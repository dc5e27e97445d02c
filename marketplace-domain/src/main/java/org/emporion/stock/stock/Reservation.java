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
 * Units of one SKU that are kept for one line of a purchase, and how many of them are kept still. {@link Reservations} makes,
 * claims and frees those of a purchase whose payment is under way; what happens to it once an order holds it is its own.
 */
@Entity
@Table(name = "reservation")
class Reservation extends TenantEntity {

    static final String WRONG_STATE = "RESERVATION_STATE";

    @Column(name = "line_id")
    private UUID lineId;

    @Column(name = "variant_id")
    private UUID variantId;

    @Column(name = "purchase_number")
    private String purchaseNumber;

    private long quantity;
    private long held;

    @Enumerated(EnumType.STRING)
    private ReservationState state;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Reservation() {}

    Reservation(Want want, String purchase, ReservationState state, Instant until) {
        super(want.tenant(), Ids.next());
        lineId = want.lineId();
        variantId = want.variantId();
        purchaseNumber = purchase;
        quantity = want.quantity();
        held = state == ReservationState.RELEASED ? 0 : quantity;
        this.state = state;
        expiresAt = until;
    }

    /**
     * How many of its own units belong to so many of its line: as many, unless the line is made of several units each. What took the
     * place of others, of which some were not wanted any more, has fewer than its line.
     *
     * @throws IllegalStateException when it was not kept for a line of that size
     */
    long unitsFor(OrderedStock.Units units) {
        if (quantity < units.ofLine()) {
            return units.units();
        }
        if (quantity % units.ofLine() != 0) {
            throw new IllegalStateException(
                    "%d units are kept for %d of line %s".formatted(quantity, units.ofLine(), lineId));
        }
        return quantity / units.ofLine() * units.units();
    }

    /**
     * Units of it have left for the order that holds it.
     *
     * @throws Conflict RESERVATION_STATE unless an order holds as many
     */
    void use(long units) {
        take(units);
    }

    /**
     * The order that holds it will not need so many of them.
     *
     * @throws Conflict RESERVATION_STATE unless an order holds as many
     */
    void release(long units) {
        take(units);
        if (held == 0) {
            state = ReservationState.RELEASED;
        }
    }

    boolean isReleased() {
        return state == ReservationState.RELEASED;
    }

    UUID lineId() {
        return lineId;
    }

    UUID variantId() {
        return variantId;
    }

    long held() {
        return held;
    }

    ReservationState state() {
        return state;
    }

    private void take(long units) {
        if (state != ReservationState.CLAIMED || units < 1 || units > held) {
            throw new Conflict(
                    WRONG_STATE,
                    "%d units for %s are %s and %d of them still kept, not %d."
                            .formatted(quantity, purchaseNumber, state, held, units));
        }
        held -= units;
    }
}
