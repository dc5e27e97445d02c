package org.emporion.portal.orders;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.RuleViolated;
import org.emporion.orders.ordering.SellerFulfilment;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.FlashMessages;

/** The parcel that is being packed for the order shown: how many of what, and with whom it travels. */
@Named("parcel")
@ViewScoped
public class ParcelBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerFulfilment fulfilment;

    @Inject
    private OrderBacking order;

    @Inject
    private Desk desk;

    private final LineUnits units = new LineUnits();
    private String carrier;
    private String trackingNumber;
    private String doubted;
    private transient Map<UUID, Long> onHand;

    /** Starts with everything that still has to leave and is there. */
    public List<SellerOrderView.Line> getLines() {
        List<SellerOrderView.Line> open = order.getShown().lines().stream()
                .filter(each -> each.open() > 0)
                .toList();
        open.forEach(each -> units.begin(each, onHand(each)));
        return open;
    }

    /** How many units of a line could be packed now; all that are open where nobody counts them. */
    public long onHand(SellerOrderView.Line line) {
        if (onHand == null) {
            onHand = fulfilment.onHand(desk.seat(), order.key());
        }
        return onHand.getOrDefault(UUID.fromString(line.id()), line.open());
    }

    public String ship() {
        List<SellerFulfilment.NewParcel.Units> contents = units.contents();
        if (contents.isEmpty()) {
            throw new RuleViolated("EMPTY_PARCEL", FlashMessages.text("parcel.empty"));
        }
        SellerFulfilment.NewParcel parcel = new SellerFulfilment.NewParcel(contents, carrier, trackingNumber, null);
        askIfUnlikely(parcel);
        try {
            return order.change("order.shipped", seen -> fulfilment.ship(desk.seat(), order.key(), parcel, seen));
        } catch (RuleViolated wrong) {
            throw units.told(wrong, FlashMessages.text("parcel.incomplete"), Map.of());
        }
    }

    /** What is wrong with the units of a line; null when nothing. */
    public String problem(String line) {
        return units.problem(line);
    }

    /** Once: who presses again has looked. */
    private void askIfUnlikely(SellerFulfilment.NewParcel parcel) {
        String now = parcel.carrier() + " " + parcel.trackingNumber();
        if (parcel.doubt().isPresent() && !now.equals(doubted)) {
            doubted = now;
            throw RuleViolated.field(
                    "trackingNumber",
                    "UNLIKELY",
                    FlashMessages.text(
                            "parcel.tracking.unlikely", parcel.doubt().get()));
        }
    }

    public List<String> getCarriers() {
        return SellerFulfilment.NewParcel.carriers();
    }

    public Map<String, Long> getQuantities() {
        return units.quantities();
    }

    public String getCarrier() {
        return carrier;
    }

    public void setCarrier(String carrier) {
        this.carrier = carrier;
    }

    public String getTrackingNumber() {
        return trackingNumber;
    }

    public void setTrackingNumber(String trackingNumber) {
        this.trackingNumber = trackingNumber;
    }
}
