package org.emporion.ground.personal;

import java.util.List;
import java.util.Optional;

/**
 * What a feature keeps about buyers. A bean of it is found by itself: it says what stands in the way of forgetting a buyer, and
 * forgets. It runs as the platform, inside one transaction with all others, in any order.
 */
public interface PersonalData {

    /**
     * Somebody who has asked to be forgotten.
     *
     * @param userId null for a guest
     * @param purchases the numbers of all that was bought, or of the one that a guest has named
     */
    record Buyer(String userId, List<String> purchases) {

        public boolean hasAccount() {
            return userId != null;
        }
    }

    /** A code for what has to end first, for example ORDERS; empty when nothing stands in the way. */
    default Optional<String> waitsFor(Buyer buyer) {
        return Optional.empty();
    }

    /** Takes the buyer out of all that is kept. What books must keep stays, without a name. Nothing to do unless said so. */
    default void forget(Buyer buyer) {}
}
