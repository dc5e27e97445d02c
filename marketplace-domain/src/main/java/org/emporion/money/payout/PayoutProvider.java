package org.emporion.money.payout;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.Money;
import org.emporion.money.payment.ProviderSilent;

/**
 * Who brings money to stores. Every call is safe to repeat with the same key. Each of those that ask the provider may throw
 * {@link ProviderSilent}: it may or may not have done what it was asked.
 */
public interface PayoutProvider {

    /**
     * The account of a store at the provider.
     *
     * @param reference what the provider calls it
     * @param missing what it still wants to know, or why it has stopped, in its own words; null for nothing
     */
    record Account(String reference, AccountState state, String missing) {}

    /**
     * A store that wants an account.
     *
     * @param key the provider's idempotency key: the same key is the same account
     * @param store its id, by which the account can be told from others at the provider
     * @param country where it is at home, ISO 3166
     */
    record Applicant(UUID key, UUID store, String country) {}

    /**
     * A payout to be made.
     *
     * @param id the provider's idempotency key
     * @param account what the provider calls the account that it goes to
     */
    record Order(UUID id, String account, Money amount) {}

    /**
     * A payout as its provider reports it.
     *
     * @param id the provider's; null when it refused and made none
     * @param at when it was made there; null when none was
     * @param reason why it was refused or came back, in a word of the provider's; null otherwise
     */
    record Sent(String id, State state, Instant at, String reason) {

        /** Whether the store has it, will have it, or the platform has it again. */
        public enum State {
            PENDING,
            PAID,
            RETURNED,
            REFUSED
        }
    }

    /** As the configuration names it, and as the provider's payments and its book are called. */
    String name();

    /** The settings that it cannot do without and that are not there. */
    default List<String> missing() {
        return List.of();
    }

    /** Opens an account for a store, or answers the one that was opened with the same key. */
    Account open(Applicant applicant);

    /** How an account stands. */
    Account account(String reference);

    /**
     * The address of the provider's page on which the store says who it is and where its money goes. It is good for one visit and some
     * minutes.
     *
     * @param back where the provider leads the store when it is done there, or wants another address like this one
     */
    String page(String reference, String back);

    /** Sends money to a store. */
    Sent send(Order order);

    /** The payout that was made with this key, if the provider knows one. */
    Optional<Sent> find(Order order);
}
