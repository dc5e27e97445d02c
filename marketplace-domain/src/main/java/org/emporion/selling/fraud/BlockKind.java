package org.emporion.selling.fraud;

import java.util.Locale;
import org.emporion.kernel.Secret;
import org.emporion.kernel.address.Address;

/** What a blocked buyer is known by. */
public enum BlockKind {
    /** An e-mail address: without case, blanks, and what follows a plus sign. */
    EMAIL {
        @Override
        String comparable(String text) {
            return small(text).replaceFirst("\\+[^@]*@", "@");
        }

        @Override
        boolean isPossible(String comparable) {
            return comparable.matches("[^@\\s]+@[^@\\s]+");
        }
    },
    /** What stands behind the at sign of an e-mail address. */
    DOMAIN {
        @Override
        String comparable(String text) {
            return small(text).replaceFirst("^.*@", "");
        }

        @Override
        boolean isPossible(String comparable) {
            return comparable.matches("[^@\\s]+\\.[^@\\s]+");
        }
    },
    /** The payment provider's name for a card. */
    CARD {
        @Override
        String comparable(String text) {
            return text.strip();
        }
    },
    /** Street and number, postal code and country, by letters and digits only. */
    ADDRESS {
        @Override
        String comparable(String text) {
            return small(text).replaceAll("[^\\p{L}\\p{N}]", "");
        }
    };

    /** As it is compared. */
    abstract String comparable(String text);

    boolean isPossible(String comparable) {
        return !comparable.isEmpty();
    }

    /** What the shop finds it by; of an e-mail address, also by which its tries are counted. */
    String mark(String text) {
        return Secret.hash(name() + " " + comparable(text));
    }

    /** As an admin writes an address to be blocked. */
    public static String written(Address address) {
        return address.line1() + ", " + (address.postalCode() == null ? "" : address.postalCode() + ", ")
                + address.country();
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
