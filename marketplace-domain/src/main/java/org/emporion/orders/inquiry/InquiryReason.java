package org.emporion.orders.inquiry;

import java.util.stream.Stream;

/** What a buyer writes to a store about. */
public enum InquiryReason {
    NOT_ARRIVED("It has not arrived"),
    DAMAGED("Something is broken or faulty"),
    WRONG("Something is missing or wrong"),
    WITHDRAWAL("I want to withdraw or send something back"),
    OTHER("Something else");

    private final String label;

    InquiryReason(String label) {
        this.label = label;
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
