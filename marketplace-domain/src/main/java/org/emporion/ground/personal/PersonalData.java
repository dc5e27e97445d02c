package org.emporion.ground.personal;

import java.util.List;
import java.util.Optional;
import org.emporion.ground.walls.Person;

/**
 * What a feature keeps about buyers. A bean of it is found by itself: it brings its sections of the file that a buyer takes
 * along, says what stands in the way of forgetting a buyer, and forgets.
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

    /** What is kept about somebody with an account, for the file to take along. Asked for as that person. */
    default List<Section> sections(Person person) {
        return List.of();
    }

    /** Whether a guest has bought this with this e-mail. Asked for as whoever knows the number. */
    default boolean isOfGuest(String purchase, String email) {
        return false;
    }

    /**
     * The numbers of what a buyer is forgotten with. Runs as the platform, like all that follows, inside one transaction.
     *
     * @param userId null for a guest
     * @param purchase the one that a guest has named, else null
     */
    default List<String> purchasesOf(String userId, String purchase) {
        return List.of();
    }

    /** A code for what has to end first, for example ORDERS; empty when nothing stands in the way. */
    default Optional<String> waitsFor(Buyer buyer) {
        return Optional.empty();
    }

    /**
     * Takes the buyer out of all that is kept, before or after the other features. What books must keep stays, without a name.
     * Nothing to do unless said so.
     */
    default void forget(Buyer buyer) {}
}
