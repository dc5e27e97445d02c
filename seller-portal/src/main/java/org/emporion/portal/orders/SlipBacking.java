package org.emporion.portal.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.kernel.Ids;
import org.emporion.orders.ordering.SellerOrderView;
import org.emporion.orders.ordering.SellerOrders;
import org.emporion.portal.desk.Desk;

/** The packing slips of one order, or of one of its parcels. */
@Named("slip")
@RequestScoped
public class SlipBacking {

    private final SellerOrders orders;
    private final Desk desk;
    private String id;
    private String parcel;
    private SellerOrderView shown;

    @Inject
    SlipBacking(SellerOrders orders, Desk desk) {
        this.orders = orders;
        this.desk = desk;
    }

    public SellerOrderView getShown() {
        if (shown == null) {
            shown = orders.get(desk.seat(), Ids.require(id, "order"));
        }
        return shown;
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
