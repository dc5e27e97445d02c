package org.emporion.web.promotion;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.emporion.kernel.Secret;

/** Promotions to start from, and codes that are made up. */
final class PromotionExample {

    private static final int LENGTH = 8;
    private static final int BYTES = 48;

    private PromotionExample() {}

    /** What stands in the form of a new promotion; nothing for an example that there is not. */
    static Map<String, String> named(String example) {
        return switch (Objects.toString(example, "")) {
            case "code" -> Map.of("name", "10% off", "kind", "PERCENT", "percent", "10", "code", "WELCOME10");
            case "delivery" -> Map.of("name", "Free delivery from 50", "kind", "FREE_SHIPPING", "threshold", "50");
            default -> Map.of();
        };
    }

    /** Eight letters and digits of which none looks like another. */
    static String code() {
        return Secret.random(BYTES)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[-01OIL]", "")
                .substring(0, LENGTH);
    }
}
