package org.emporion.money.chargeback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;

/** What chargebacks take of the orders of a store, for its people to read. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerChargebacks {

    private final ChargebackRepository chargebacks;

    @Inject
    SellerChargebacks(ChargebackRepository chargebacks) {
        this.chargebacks = chargebacks;
    }

    /** Those of one order, the first opened first. */
    public List<OrderChargeback> of(Seat seat, UUID orderId) {
        seat.mustRead(Scope.ORDERS);
        return chargebacks.ofOrder(seat.tenant(), orderId).stream()
                .map(ChargebackShare::view)
                .toList();
    }
}
