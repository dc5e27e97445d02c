package org.emporion.selling.fraud;

import java.util.ArrayList;
import java.util.List;
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
    /** What stands behind the at sign of an e-mail address, or the end of it from a dot on. */
    DOMAIN {
        @Override
        String comparable(String text) {
            return small(text).replaceFirst("^.*@", "");
        }

        @Override
        boolean isPossible(String comparable) {
            return comparable.matches("[^@\\s]+\\.[^@\\s]+");
        }

        /** By the domain itself and by each that it is a part of: who blocks one blocks its sub-domains. */
        @Override
        List<String> marks(String text) {
            List<String> marks = new ArrayList<>();
            String domain = comparable(text);
            marks.add(mark(domain));
            while (domain.contains(".")) {
                domain = domain.substring(domain.indexOf('.') + 1);
                marks.add(mark(domain));
            }
            return marks;
        }
    },
    /** The payment provider's name for a card, its fingerprint. */
    CARD {
        @Override
        String comparable(String text) {
            return text.strip();
        }

        /** The number of a card is never its fingerprint, and is not to be kept. */
        @Override
        boolean isPossible(String comparable) {
            return !comparable.isEmpty()
                    && !comparable.replaceAll("[\\s\\p{Z}\\p{Pd}]", "").matches("\\p{Nd}{12,19}");
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

    /** All marks by which this can be on the list. */
    List<String> marks(String text) {
        return List.of(mark(text));
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
