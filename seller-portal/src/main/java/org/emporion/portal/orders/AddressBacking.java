package org.emporion.portal.orders;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.address.Address;
import org.emporion.orders.ordering.SellerEdits;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.FlashMessages;

/** Where the order shown is to go instead, while it is being typed. */
@Named("orderAddress")
@ViewScoped
public class AddressBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerEdits edits;

    @Inject
    private OrderBacking order;

    @Inject
    private Desk desk;

    private Map<String, String> typed;
    private Address doubted;
    private boolean tried;

    public boolean isPossible() {
        return order.getShown().status().isUnsent();
    }

    public String save() {
        tried = true;
        Address wanted = wanted();
        askIfUnusual(wanted);
        return order.change(
                "order.readdressed", seen -> edits.readdress(desk.seat(), order.key(), present -> wanted, seen));
    }

    /** Whether it did not work, so that the page shows again what was typed. */
    public boolean isTried() {
        return tried;
    }

    /** Once: who presses again has looked. */
    private void askIfUnusual(Address wanted) {
        if (!wanted.doubts().isEmpty() && !wanted.equals(doubted)) {
            doubted = wanted;
            throw new RuleViolated("INVALID", FlashMessages.text("address.doubt"), wanted.doubts());
        }
    }

    /** The country stays: tax and delivery were worked out for it. */
    private Address wanted() {
        return new Address(
                typed.get("name"),
                typed.get("line1"),
                typed.get("line2"),
                typed.get("city"),
                typed.get("region"),
                typed.get("postalCode"),
                order.getShown().shipTo().country(),
                typed.get("phone"));
    }

    /** By field; starts with the address that the order has. */
    public Map<String, String> getTyped() {
        if (typed == null) {
            Address present = order.getShown().shipTo();
            typed = new HashMap<>();
            typed.put("name", present.name());
            typed.put("line1", present.line1());
            typed.put("line2", present.line2());
            typed.put("city", present.city());
            typed.put("region", present.region());
            typed.put("postalCode", present.postalCode());
            typed.put("phone", present.phone());
        }
        return typed;
    }
}
