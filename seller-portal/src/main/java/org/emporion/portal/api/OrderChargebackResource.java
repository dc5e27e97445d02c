package org.emporion.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.money.chargeback.OrderChargeback;
import org.emporion.money.chargeback.SellerChargebacks;
import org.emporion.orders.ordering.SellerOrders;
import org.emporion.web.rest.Items;

/** What buyers' banks have taken back of an order of the store. */
@RequestScoped
@Path("orders/{id}/chargebacks")
@Produces(MediaType.APPLICATION_JSON)
public class OrderChargebackResource {

    private final CurrentSeat current;
    private final SellerOrders orders;
    private final SellerChargebacks chargebacks;

    @Inject
    public OrderChargebackResource(CurrentSeat current, SellerOrders orders, SellerChargebacks chargebacks) {
        this.current = current;
        this.orders = orders;
        this.chargebacks = chargebacks;
    }

    @GET
    public Items<OrderChargeback> list(@PathParam("id") String id) {
        UUID order = Ids.require(id, "order");
        orders.get(current.seat(), order);
        return new Items<>(chargebacks.of(current.seat(), order));
    }
}
