package org.emporion.stack.payment;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** All payments and the rules by which they change. One change at a time; each is on disk before it is answered. */
final class PaymentBook {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final BookFile<Payment> file;
    private final Clock clock;
    private final Consumer<Event> events;

    /** @param events told of every change, in order */
    PaymentBook(BookFile<Payment> file, Clock clock, Consumer<Event> events) {
        this.file = file;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Something that a webhook tells.
     *
     * @param refund null when it is about something else
     * @param dispute null when it is about something else
     */
    record Event(String type, Payment payment, Refund refund, Dispute dispute) {

        Event(String type, Payment payment) {
            this(type, payment, null, null);
        }

        BigDecimal amount() {
            if (dispute != null) {
                return dispute.amount();
            }
            if (refund != null) {
                return refund.amount();
            }
            return type.equals("payment.captured") ? payment.captured() : payment.amount();
        }

        /** What tells it from others of the same payment. */
        String about() {
            return (refund == null ? "" : refund.key()) + (dispute == null ? "" : dispute.id());
        }
    }

    /** The payment of this key: made now, or as it stands when the key was seen before. A voided key stays voided. */
    synchronized Payment create(String key, Order order) {
        order.check();
        Optional<Payment> known = file.byKey(key);
        if (known.isPresent()) {
            return replay(known.get(), order);
        }
        Tokens token = Tokens.of(order.token());
        Payment payment = payment(key, order, token.outcome(), token.declineCode());
        keep(payment);
        tellOutcome(payment);
        return payment;
    }

    Optional<Payment> byKey(String key) {
        return file.byKey(key);
    }

    Optional<Payment> byId(String id) {
        return file.byId(id);
    }

    List<Payment> byReference(String reference) {
        return file.all().stream()
                .filter(payment -> reference.equals(payment.reference()))
                .toList();
    }

    List<Payment> pending() {
        return file.all().stream()
                .filter(payment -> payment.status() == PaymentStatus.PENDING)
                .toList();
    }

    List<Payment> withRefundsOnTheirWay() {
        return file.all().stream()
                .filter(payment ->
                        payment.refunds().values().stream().anyMatch(each -> each.state() == Refund.State.PENDING))
                .toList();
    }

    /** The buyer confirmed or refused on the provider's page; only the first answer counts. */
    synchronized Payment answerChallenge(String id, boolean confirmed) {
        Payment payment = existing(id);
        if (payment.status() != PaymentStatus.REQUIRES_ACTION) {
            return payment;
        }
        return outcome(payment, confirmed);
    }

    /** A payment that was pending comes through, unless it was voided meanwhile. */
    synchronized Payment comeThrough(String id) {
        Payment payment = existing(id);
        return payment.status() == PaymentStatus.PENDING ? outcome(payment, true) : payment;
    }

    /** What was set aside for some cards is gone by then, and voided instead. */
    synchronized Payment capture(String id, String operationKey, Optional<String> amount) {
        Payment asked = existing(id);
        if (asked.status() == PaymentStatus.AUTHORISED && Tokens.of(asked.token()) == Tokens.TOK_HOLD_LAPSED) {
            change(asked.with(PaymentStatus.VOIDED, null), "payment.voided");
        }
        return once(id, operationKey, "capture " + amount.orElse("all"), "payment.captured", payment -> {
            BigDecimal sum = amount.map(Amounts::positive).orElse(payment.amount());
            require(payment.status() == PaymentStatus.AUTHORISED, payment, "captured");
            requireWithin(sum, payment.amount());
            return payment.captured(sum, clock.instant());
        });
    }

    synchronized Payment refund(String id, String operationKey, String amount) {
        Payment payment = existing(id);
        String operation = "refund " + amount;
        if (isRepeated(payment, operationKey, operation)) {
            return payment;
        }
        BigDecimal sum = Amounts.positive(amount);
        require(payment.status() == PaymentStatus.CAPTURED, payment, "refunded");
        requireWithin(sum, payment.refundable());
        Refund refund = Refund.of(operationKey, sum, Tokens.of(payment.token()).refunds(), clock.instant());
        return change(payment.remembering(operationKey, operation), refund);
    }

    /** A dispute of a payment is opened, or moves on. */
    synchronized Dispute dispute(String id, Function<Payment, Dispute> rule) {
        Payment payment = existing(id);
        Dispute dispute = rule.apply(payment);
        Payment changed = payment.with(dispute);
        keep(changed);
        events.accept(new Event("dispute." + dispute.state().name().toLowerCase(Locale.ROOT), changed, null, dispute));
        return dispute;
    }

    List<Payment> all() {
        return file.all();
    }

    /** A refund that was on its way has arrived. */
    synchronized void refundArrives(String id, String key) {
        Payment payment = existing(id);
        Refund refund = payment.refunds().get(key);
        if (refund.state() == Refund.State.PENDING) {
            change(payment, refund.done(clock.instant()));
        }
    }

    synchronized Payment voidPayment(String id, String operationKey) {
        return once(id, operationKey, "void", "payment.voided", payment -> {
            require(payment.status().isOpen(), payment, "voided");
            return payment.with(PaymentStatus.VOIDED, null);
        });
    }

    /** Voids whatever this key stands for; a key nobody has used yet is burnt. */
    synchronized Payment voidKey(String key) {
        Optional<Payment> known = file.byKey(key);
        if (known.isEmpty()) {
            Payment burnt = payment(key, new Order(null, null, null, null, null, null), PaymentStatus.VOIDED, null);
            keep(burnt);
            return burnt;
        }
        Payment payment = known.get();
        if (payment.status() == PaymentStatus.VOIDED || payment.status() == PaymentStatus.DECLINED) {
            return payment;
        }
        require(payment.status().isOpen(), payment, "voided");
        return change(payment.with(PaymentStatus.VOIDED, null), "payment.voided");
    }

    private Payment replay(Payment known, Order order) {
        boolean burnt = known.token() == null;
        if (!burnt && !order.isSameAs(known)) {
            throw new Refusal(422, "KEY_REUSED", "This key belongs to another payment.");
        }
        return known;
    }

    private Payment outcome(Payment payment, boolean confirmed) {
        Payment changed = confirmed
                ? payment.with(PaymentStatus.AUTHORISED, null)
                : payment.with(PaymentStatus.DECLINED, "challenge_refused");
        keep(changed);
        tellOutcome(changed);
        return changed;
    }

    private void tellOutcome(Payment payment) {
        if (payment.status() == PaymentStatus.AUTHORISED) {
            events.accept(new Event("payment.authorised", payment));
        } else if (payment.status() == PaymentStatus.DECLINED) {
            events.accept(new Event("payment.declined", payment));
        }
    }

    private Payment once(String id, String operationKey, String operation, String event, UnaryOperator<Payment> rule) {
        Payment payment = existing(id);
        return isRepeated(payment, operationKey, operation)
                ? payment
                : change(rule.apply(payment).remembering(operationKey, operation), event);
    }

    private static boolean isRepeated(Payment payment, String operationKey, String operation) {
        String before = payment.operations().get(operationKey);
        if (before != null && !before.equals(operation)) {
            throw new Refusal(422, "KEY_REUSED", "This key belongs to another operation.");
        }
        return before != null;
    }

    private Payment change(Payment payment, Refund refund) {
        Payment changed = payment.with(refund);
        keep(changed);
        events.accept(new Event("refund." + refund.state().name().toLowerCase(Locale.ROOT), changed, refund, null));
        return changed;
    }

    private Payment change(Payment payment, String event) {
        keep(payment);
        events.accept(new Event(event, payment));
        return payment;
    }

    private void keep(Payment payment) {
        file.keep(payment);
    }

    private Payment payment(String key, Order order, PaymentStatus status, String declineCode) {
        BigDecimal amount = order.amount() == null ? NOTHING : order.sum();
        return new Payment(
                "pay_" + UUID.randomUUID().toString().replace("-", ""),
                key,
                order.reference(),
                amount,
                order.currency(),
                order.token(),
                status,
                declineCode,
                NOTHING,
                NOTHING,
                order.returnUrl(),
                order.webhookUrl(),
                clock.instant(),
                Map.of(),
                Map.of(),
                null,
                Map.of());
    }

    private Payment existing(String id) {
        return file.byId(id).orElseThrow(() -> new Refusal(404, "NOT_FOUND", "There is no such payment."));
    }

    private static void require(boolean allowed, Payment payment, String verb) {
        if (!allowed) {
            throw new Refusal(
                    409, "WRONG_STATUS", "A payment that is " + payment.status() + " cannot be " + verb + ".");
        }
    }

    private static void requireWithin(BigDecimal sum, BigDecimal limit) {
        if (sum.compareTo(limit) > 0) {
            throw new Refusal(422, "TOO_MUCH", "At most " + limit.toPlainString() + " is possible.");
        }
    }
}
