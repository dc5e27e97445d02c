package org.emporion.web.faces;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/** How the states of stores, products, purchases, orders and jobs look and are called. */
public final class States {

    private static final Set<String> GOOD =
            Set.of("ACTIVE", "PUBLISHED", "PLACED", "DELIVERED", "DONE", "CAPTURED", "AUTHORISED");
    private static final Set<String> RUNNING =
            Set.of("NEW", "ACCEPTED", "PARTLY_SHIPPED", "SHIPPED", "RUNNING", "OPEN", "SENT");
    private static final Set<String> WAITING =
            Set.of("PENDING", "PENDING_PAYMENT", "QUEUED", "UNKNOWN", "LOW", "RESERVED");
    private static final Set<String> BAD =
            Set.of("REJECTED", "SUSPENDED", "FAILED", "REFUSED", "CANCELLED", "DECLINED", "OUT");

    private States() {}

    /** success, info, warning, danger or neutral. */
    public static String tone(Object state) {
        String name = String.valueOf(state);
        if (GOOD.contains(name)) {
            return "success";
        }
        if (RUNNING.contains(name)) {
            return "info";
        }
        if (WAITING.contains(name)) {
            return "warning";
        }
        return BAD.contains(name) ? "danger" : "neutral";
    }

    /** The words of the bundle, or the state's own name made readable. */
    public static String label(Object state) {
        String name = String.valueOf(state);
        try {
            return ResourceBundle.getBundle("org.emporion.web.kit", Locale.ENGLISH)
                    .getString("state." + name);
        } catch (MissingResourceException unnamed) {
            String words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
            return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }
    }
}
