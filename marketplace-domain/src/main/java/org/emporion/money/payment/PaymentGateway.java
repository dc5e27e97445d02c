package org.emporion.money.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;

/**
 * A payment provider. Every call is safe to repeat with the same key. Each of those that ask the provider may throw
 * {@link ProviderSilent}: it may or may not have done what it was asked.
 */
public interface PaymentGateway {

    /** A provider that was silent is asked again at least this often: buyers and banks wait for what comes of it. */
    Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    /**
     * What a provider is asked to set aside.
     *
     * @param attemptId the provider's idempotency key
     * @param token what the buyer's browser got from the provider for the card; never stored, and null where none is wanted
     * @param reference what the buyer reads on the statement
     * @param sentAt when the provider was first asked for it
     */
    record Request(String attemptId, Money amount, String token, String reference, Instant sentAt) {}

    /**
     * What is known here of a payment that its provider is asked about.
     *
     * @param attemptId the key that it was made with
     * @param paymentId the provider's id; null until the provider has told it
     * @param amount what it was asked for
     * @param sentAt when the provider was first asked for it
     */
    record Known(String attemptId, String paymentId, Money amount, Instant sentAt) {}

    /**
     * A refund as its provider reports it.
     *
     * @param id the provider's; null when it refused and made none
     * @param reason why it was refused, in the provider's words; null otherwise
     */
    record Refund(String id, State state, String reason) {

        /** Whether the money has gone back, is on its way, or will never go. */
        public enum State {
            DONE,
            PENDING,
            REFUSED
        }
    }

    /**
     * A chargeback as its provider reports it: the buyer's bank has taken money of a payment back, until it is decided whose it is.
     *
     * @param id the provider's
     * @param amount all that was taken so far, in however many movements
     * @param fee what the provider charges for it, less what it gave back of that
     * @param reason in a word of the provider's
     * @param evidenceDueBy until when it takes evidence; null when it does not say
     */
    record Dispute(
            String id, State state, Money amount, Money fee, String reason, Instant openedAt, Instant evidenceDueBy) {

        /** Whether the provider waits for evidence, has it, or knows the end. */
        public enum State {
            OPEN,
            EVIDENCE_SENT,
            WON,
            LOST
        }
    }

    /**
     * Money that goes to a store, or the account that it goes to: how it stands is asked.
     *
     * @param ref the key of the payout, or what the provider calls the account
     */
    record PayoutRef(String provider, String ref) {}

    /**
     * What a provider told of its own accord: of a payment, a refund, a chargeback, or a payout.
     *
     * @param id the provider's; the same when it is told again
     * @param attemptId the key that the payment was made with; null when the event is about a payout
     * @param payment how it stands; null when the event is about something else
     * @param amount of what it is about
     * @param refundKey the key that the refund was made with; null when the event is about something else
     * @param dispute null when the event is about something else
     * @param payout null when the event is about something else
     */
    record Event(
            String id,
            String type,
            String attemptId,
            ProviderPayment payment,
            Money amount,
            String refundKey,
            Refund refund,
            Dispute dispute,
            PayoutRef payout) {

        /** Of a payment or a refund. */
        public Event(
                String id,
                String type,
                String attemptId,
                ProviderPayment payment,
                Money amount,
                String refundKey,
                Refund refund) {
            this(id, type, attemptId, payment, amount, refundKey, refund, null, null);
        }

        /** Of a chargeback. */
        public static Event of(String id, String type, String attemptId, Dispute dispute) {
            return new Event(id, type, attemptId, null, dispute.amount(), null, null, dispute, null);
        }

        /** Of a payout, or of the account of a store. */
        public static Event of(String id, String type, PayoutRef payout) {
            return new Event(id, type, null, null, null, null, null, null, payout);
        }

        /** The key or id of what it is about. */
        String ref() {
            if (dispute != null) {
                return dispute.id();
            }
            if (payout != null) {
                return payout.ref();
            }
            return refundKey == null ? attemptId : refundKey;
        }
    }

    /**
     * The part that it brings to the checkout page, where buyers choose how to pay with it. None of the fields is required by the
     * page, which shows those of all gateways: {@link #token} looks at them.
     *
     * @param name of the part, which lies in a place of its own among the shop's pages
     * @param fields that the part has
     */
    record Part(String name, List<String> fields) {

        private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,39}");

        public Part {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("a part's name is of small letters: " + name);
            }
            fields = List.copyOf(fields);
        }
    }

    /**
     * Something that has come in or gone out.
     *
     * @param id tells it from others of the same book
     * @param ref the key of the payment, refund or payout, or the provider's id of the chargeback
     * @param amount below zero when it went out
     */
    record Entry(String id, Kind kind, String ref, Money amount, Instant at) {

        /** What it came of. */
        public enum Kind {
            PAYMENT,
            REFUND,
            CHARGEBACK,
            CHARGEBACK_FEE,
            PAYOUT
        }
    }

    /**
     * A page of a provider's book.
     *
     * @param next what the next one is asked for with; null when there is none
     */
    record Moved(List<Entry> entries, String next) {}

    /** What one feature has written down of what came in and went out at providers. To be called in a transaction of the platform. */
    interface Booked {

        /**
         * A page of it, the latest first; empty at the end.
         *
         * @param after the last one of the page before; null begins
         */
        List<Entry> moved(String provider, Instant from, Instant before, Entry after, int most);
    }

    /** The payment method it stands for, as buyers' requests and the addresses of webhooks name it. */
    String method();

    Part part();

    /** The settings that it cannot do without and that are not there: with any of them missing it is not offered. */
    default List<String> missing() {
        return List.of();
    }

    /** Whether a buyer's wish carries a token; none does where the buyer enters everything on the provider's own page. */
    default boolean wantsToken() {
        return true;
    }

    /**
     * What goes to the provider for what a buyer entered; nobody but the gateway reads it. Null where no token is wanted.
     *
     * @param entered by field of its part
     * @throws RuleViolated with the field that is missing or wrong
     */
    String token(Map<String, String> entered);

    /** How long a buyer may take to confirm a payment before it is given up. */
    Duration patience();

    /** Asks for the money; it is only set aside until {@link #capture}. */
    ProviderPayment authorise(Request request);

    /** The payment, if the provider knows one yet: empty is no proof that there will be none. */
    Optional<ProviderPayment> find(Known asked);

    /**
     * Makes sure that this payment never takes money, whether the provider has heard of it or not.
     *
     * @return what it is from now on: over, or taken when this comes too late; never anything that may still change
     */
    ProviderPayment voidPayment(Known asked);

    /**
     * Takes what was set aside, or a part of it and lets the rest go.
     *
     * @return what it is from now on: taken, or over when nothing was set aside any more
     */
    ProviderPayment capture(Known asked, String key, Money amount);

    /** Gives back a part or all of what was taken. */
    Refund refund(Known paid, String key, Money amount);

    /** The refund that was made with this key, if the provider knows one. */
    Optional<Refund> findRefund(Known paid, String key);

    /**
     * Says to a chargeback that it is not justified.
     *
     * @param key the same for the same evidence
     * @return how it stands then: still open when the provider does not take the evidence, for example because it is too late
     */
    Dispute sendEvidence(String disputeId, String key, String text);

    /**
     * What has come in and gone out, the latest first, as the provider has it in its book: payments that were taken, refunds,
     * chargebacks and their fees, payouts to stores, of ours alone.
     *
     * @param before what happened then is not in it any more
     * @param after what the page before was answered with; null begins
     */
    Moved moved(Instant from, Instant before, String after);

    /**
     * Reads what a provider sent.
     *
     * @param body as it came, byte for byte: the signature is over that
     * @param header what a header of the message says; null when it has none
     * @return empty for kinds that change nothing here
     * @throws org.emporion.kernel.Forbidden SIGNATURE when the provider did not sign it, or not lately
     * @throws RuleViolated MALFORMED when it is signed and no message all the same
     */
    Optional<Event> event(byte[] body, UnaryOperator<String> header, Instant now);
}
