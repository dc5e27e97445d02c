package org.emporion.portal.orders;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Ids;
import org.emporion.orders.ordering.SellerFulfilment;
import org.emporion.orders.ordering.SellerOrders;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Meanwhile;
import org.emporion.web.faces.Step;

/** One order: what is in it, where it goes, what happened so far, and answering the buyer. */
@Named("order")
@ViewScoped
public class OrderBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerOrders orders;

    @Inject
    private SellerFulfilment fulfilment;

    @Inject
    private Desk desk;

    private String id;
    private String seen;
    private transient SellerOrderView shown;

    public String accept() {
        return change("order.accepted", seen -> fulfilment.accept(desk.seat(), key(), seen));
    }

    public String delivered(String parcel) {
        return change(
                "order.arrived", seen -> fulfilment.delivered(desk.seat(), key(), Ids.require(parcel, "parcel"), seen));
    }

    String change(String text, Function<BasedOn, SellerOrderView> change) {
        return change(change, order -> FlashMessages.done(text, order.number()));
    }

    /** Does it to the order that the page shows; what others did to it meanwhile is told, and shown, first. */
    String change(Function<BasedOn, SellerOrderView> change, Consumer<SellerOrderView> told) {
        try {
            SellerOrderView order = change.apply(BasedOn.version(seen));
            told.accept(order);
            return "/orders/order?faces-redirect=true&includeViewParams=true&id=" + order.id();
        } catch (ChangedMeanwhile meanwhile) {
            shown = null;
            seen = getShown().version();
            throw Meanwhile.told(meanwhile);
        }
    }

    public SellerOrderView getShown() {
        if (shown == null) {
            shown = orders.get(desk.seat(), key());
            seen = seen == null ? shown.version() : seen;
        }
        return shown;
    }

    public List<Step> getTimeline() {
        return getShown().timeline().stream().map(OrderBacking::step).toList();
    }

    private static Step step(SellerOrderView.Milestone milestone) {
        return new Step(milestone.label(), milestone.at(), milestone.isBad() ? "bad" : "done", milestone.told());
    }

    public boolean isAnswerable() {
        return getShown().status() == OrderStatus.NEW;
    }

    public boolean isRefusable() {
        return isAnswerable() || getShown().status() == OrderStatus.ACCEPTED;
    }

    public boolean isShippable() {
        return getShown().status() == OrderStatus.ACCEPTED || getShown().status() == OrderStatus.PARTLY_SHIPPED;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    UUID key() {
        return Ids.require(id, "order");
    }
}
