package org.emporion.portal.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.kernel.Ids;
import org.emporion.kernel.address.Address;
import org.emporion.orders.ordering.SellerOrders;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.portal.desk.Desk;
import org.emporion.store.legal.SellerTrader;

/** The packing slips of one order, or of one of its parcels. */
@Named("slip")
@RequestScoped
public class SlipBacking {

    private final SellerOrders orders;
    private final SellerTrader traders;
    private final Desk desk;
    private String id;
    private String parcel;
    private SellerOrderView shown;
    private SellerTrader.TraderView trader;

    @Inject
    SlipBacking(SellerOrders orders, SellerTrader traders, Desk desk) {
        this.orders = orders;
        this.traders = traders;
        this.desk = desk;
    }

    public SellerOrderView getShown() {
        if (shown == null) {
            shown = orders.get(desk.seat(), Ids.require(id, "order"));
        }
        return shown;
    }

    /** Where it comes from; null while the store has not said it. */
    public Address getSender() {
        if (trader == null) {
            trader = traders.view(desk.seat());
        }
        return trader.published() ? trader.trader().address() : null;
    }

    public List<PackingSlip> getSheets() {
        return PackingSlip.of(getShown(), parcel);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getParcel() {
        return parcel;
    }

    public void setParcel(String parcel) {
        this.parcel = parcel;
    }
}
