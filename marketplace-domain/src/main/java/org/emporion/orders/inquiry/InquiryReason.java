package org.emporion.orders.inquiry;

import java.util.List;
import java.util.stream.Stream;
import org.emporion.orders.view.StoreOrder;

/** What a buyer writes to a store about. */
public enum InquiryReason {
    CANCEL("I want to cancel or change something"),
    NOT_ARRIVED("It has not arrived"),
    DAMAGED("Something is broken or faulty"),
    WRONG("Something is missing or wrong"),
    WITHDRAWAL("I want to withdraw or send something back"),
    OTHER("Something else");

    private final String label;

    InquiryReason(String label) {
        this.label = label;
    }

    /** Those to choose from: what has left as a whole can no longer be cancelled or changed. */
    public static List<InquiryReason> offered(List<StoreOrder> orders) {
        boolean waiting =
                orders.stream().flatMap(order -> order.lines().stream()).anyMatch(line -> line.open() > 0);
        return Stream.of(values()).filter(each -> each != CANCEL || waiting).toList();
    }

    /** The one with this name, or null. */
    public static InquiryReason named(String name) {
        return Stream.of(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** As buyers choose it and stores read it. */
    public String label() {
        return label;
    }
}
