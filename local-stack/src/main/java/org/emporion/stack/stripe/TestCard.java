package org.emporion.stack.stripe;

import java.util.Arrays;
import java.util.Optional;

/** Those of Stripe's published test cards that the page takes. */
enum TestCard {
    APPROVED("4242424242424242", "visa", "Approved"),
    CONFIRMED("4000002500003155", "visa", "Approved once you confirm it at your bank"),
    DECLINED("4000000000000002", "visa", "Declined"),
    INSUFFICIENT("4000000000009995", "visa", "Not enough money on it"),
    REFUND_PENDING("4000000000007726", "visa", "Approved; refunds take a while"),
    REFUND_FAILS("4000000000005126", "visa", "Approved; refunds fail later");

    private final String number;
    private final String brand;
    private final String behaviour;

    TestCard(String number, String brand, String behaviour) {
        this.number = number;
        this.brand = brand;
        this.behaviour = behaviour;
    }

    static Optional<TestCard> of(String number) {
        String digits = number.replaceAll("\\s", "");
        return Arrays.stream(values())
                .filter(card -> card.number.equals(digits))
                .findFirst();
    }

    /** Why the bank says no, in Stripe's word; empty when it does not. */
    Optional<String> declineCode() {
        return switch (this) {
            case DECLINED -> Optional.of("generic_decline");
            case INSUFFICIENT -> Optional.of("insufficient_funds");
            default -> Optional.empty();
        };
    }

    String number() {
        return number.replaceAll("(.{4})(?=.)", "$1 ");
    }

    String brand() {
        return brand;
    }

    String last4() {
        return number.substring(number.length() - 4);
    }

    String behaviour() {
        return behaviour;
    }
}
