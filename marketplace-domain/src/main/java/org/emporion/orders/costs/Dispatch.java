package org.emporion.orders.costs;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.emporion.kernel.DaySpan;

/**
 * How a store's part of a purchase is sent, as its buyer chose it. What it says goes from the purchase through the order to
 * everybody who is shown either; there it stands flat among the rest.
 */
@Embeddable
public class Dispatch {

    @Column(name = "shipping_name")
    private String shippingName;

    @Column(name = "arrives_from")
    private LocalDate arrivesFrom;

    @Column(name = "arrives_to")
    private LocalDate arrivesTo;

    protected Dispatch() {}

    /**
     * @param shippingName what the store calls the way in which it is sent
     * @param promised what the buyer was shown, or null
     */
    public Dispatch(String shippingName, DaySpan promised) {
        this.shippingName = shippingName;
        promise(promised);
    }

    /** What is another entity's part must be an object of its own. */
    public Dispatch(Dispatch other) {
        this(other.shippingName, other.arrives());
    }

    @JsonProperty("shippingName")
    public String shippingName() {
        return shippingName;
    }

    /** When the buyer was told that it arrives; null when nothing was said. */
    @JsonProperty("arrives")
    public DaySpan arrives() {
        return arrivesFrom == null ? null : new DaySpan(arrivesFrom, arrivesTo);
    }

    @JsonProperty("arrives")
    private void promise(DaySpan promised) {
        arrivesFrom = promised == null ? null : promised.from();
        arrivesTo = promised == null ? null : promised.to();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dispatch dispatch
                && Objects.equals(shippingName, dispatch.shippingName)
                && Objects.equals(arrives(), dispatch.arrives());
    }

    @Override
    public int hashCode() {
        return Objects.hash(shippingName, arrivesFrom, arrivesTo);
    }
}
