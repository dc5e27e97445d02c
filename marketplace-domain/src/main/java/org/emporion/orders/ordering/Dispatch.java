package org.emporion.orders.ordering;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * How a store's part of a purchase is sent, as its buyer chose it. What it says goes from the purchase through the order to
 * everybody who is shown either; there it stands flat among the rest.
 */
@Embeddable
public class Dispatch {

    @Column(name = "shipping_name")
    @JsonProperty
    private String shippingName;

    protected Dispatch() {}

    /** @param shippingName what the store calls the way in which it is sent */
    public Dispatch(String shippingName) {
        this.shippingName = shippingName;
    }

    /** What is another entity's part must be an object of its own. */
    Dispatch(Dispatch other) {
        this(other.shippingName);
    }

    public String shippingName() {
        return shippingName;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dispatch dispatch && Objects.equals(shippingName, dispatch.shippingName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(shippingName);
    }
}
