package org.emporion.money.payment;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.emporion.kernel.Money;

/** A provider that lives in the test and behaves as its tokens say. */
public class PretendedProvider implements PaymentGateway {

    private final Map<String, ProviderPayment> payments = new ConcurrentHashMap<>();
    private final Map<String, Money> refunds = new ConcurrentHashMap<>();
    private final Map<String, Refund> answers = new ConcurrentHashMap<>();
    private final Map<String, Event> told = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicBoolean silentOnce = new AtomicBoolean();
    private final AtomicBoolean silentAtCapture = new AtomicBoolean();
    private final Map<String, Dispute> disputes = new ConcurrentHashMap<>();
    private final Map<String, String> evidence = new ConcurrentHashMap<>();
    private volatile List<Entry> book = List.of();
    private volatile boolean takesEvidence = true;
    private volatile Refund.State refundsAre = Refund.State.DONE;
    private final Map<String, Money> takings = new ConcurrentHashMap<>();
    private volatile Runnable beforeCharge = () -> {};
    private volatile Runnable beforeAnswer = () -> {};
    private volatile Runnable beforeVoid = () -> {};

    /** Does the next refund and does not say so. */
    public void silentOnce() {
        silentOnce.set(true);
    }

    /** Takes money when it is next asked to, and does not say so. */
    public void silentAtCapture() {
        silentAtCapture.set(true);
    }

    /** What becomes of every refund that it is asked for from now on. */
    public void refundsAre(Refund.State state) {
        refundsAre = state;
    }

    /** A refund that was under way has come to its end. */
    public Refund refundEnds(String key, Refund.State state) {
        return answers.compute(key, (each, refund) -> answer(each, state));
    }

    /** The keys of the refunds that it has under way. */
    public List<String> pending() {
        return answers.entrySet().stream()
                .filter(each -> each.getValue().state() == Refund.State.PENDING)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The money of a payment is taken without anybody here having asked for it. */
    public void takes(String key) {
        payments.compute(key, (each, payment) -> as(payment.id(), ProviderPayment.Status.CAPTURED));
    }

    /** What was set aside is let go. */
    public void letsGo(String key) {
        payments.compute(key, (each, payment) -> as(payment.id(), ProviderPayment.Status.VOIDED));
    }

    /** A message of it as it comes over the line. */
    public byte[] tells(Event event) {
        told.put(event.id(), event);
        return event.id().getBytes(StandardCharsets.UTF_8);
    }

    /** The keys with which it was asked for refunds and did them, again or anew. */
    public List<String> asked() {
        return asked;
    }

    /** The keys with which it was asked for payments, or to let them go. */
    public Set<String> keys() {
        return payments.keySet();
    }

    /** What it has taken, by the key with which it was asked to: another key would be other money. */
    public Map<String, Money> takings() {
        return takings;
    }

    /** Something that happens before it hears of a payment. */
    public void beforeCharge(Runnable event) {
        beforeCharge = event;
    }

    /** Something that happens after the money is set aside and before we hear of it. */
    public void beforeAnswer(Runnable event) {
        beforeAnswer = event;
    }

    /** Something that happens just before it is asked to let a payment go. */
    public void beforeVoid(Runnable event) {
        beforeVoid = event;
    }

    /** The buyer confirms on the provider's page. */
    public ProviderPayment confirm(String key) {
        return payments.compute(key, (each, payment) -> as(payment.id(), ProviderPayment.Status.AUTHORISED));
    }

    public ProviderPayment.Status status(String key) {
        return payments.get(key).status();
    }

    public Map<String, Money> refunds() {
        return refunds;
    }

    @Override
    public String method() {
        return "sandbox";
    }

    @Override
    public Part part() {
        return new Part("pretended", List.of("card"));
    }

    @Override
    public String token(Map<String, String> entered) {
        return entered.get("card");
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(15);
    }

    @Override
    public ProviderPayment authorise(PaymentGateway.Request request) {
        beforeCharge.run();
        String key = request.attemptId();
        ProviderPayment payment = payments.computeIfAbsent(key, each -> first(each, request.token()));
        beforeAnswer.run();
        if (request.token().startsWith("tok_timeout")) {
            if (request.token().equals("tok_timeout_lost")) {
                payments.remove(key);
            }
            throw new ProviderSilent("no answer");
        }
        return payment;
    }

    @Override
    public Optional<ProviderPayment> find(Known asked) {
        return find(asked.attemptId());
    }

    /** The payment made with this key. */
    public Optional<ProviderPayment> find(String key) {
        return Optional.ofNullable(payments.get(key));
    }

    @Override
    public ProviderPayment voidPayment(Known asked) {
        beforeVoid.run();
        return payments.compute(
                asked.attemptId(),
                (each, payment) -> payment != null && payment.wasTaken()
                        ? payment
                        : as(payment == null ? "void" : payment.id(), ProviderPayment.Status.VOIDED));
    }

    @Override
    public ProviderPayment capture(Known asked, String key, Money amount) {
        ProviderPayment now = payments.compute(
                asked.attemptId(), (each, payment) -> payment.isOver() ? payment : taken(payment.id(), key, amount));
        if (silentAtCapture.compareAndSet(true, false)) {
            throw new ProviderSilent("no answer");
        }
        return now;
    }

    @Override
    public Refund refund(Known paid, String key, Money amount) {
        Refund answer = answers.computeIfAbsent(key, each -> answer(each, refundsAre));
        if (answer.state() == Refund.State.REFUSED) {
            return answer;
        }
        refunds.putIfAbsent(key, amount);
        asked.add(key);
        if (silentOnce.compareAndSet(true, false)) {
            throw new ProviderSilent("no answer");
        }
        return answer;
    }

    @Override
    public Optional<Refund> findRefund(Known paid, String key) {
        return Optional.ofNullable(answers.get(key));
    }

    /** Opens a chargeback of a payment, or moves one on. */
    public Dispute disputes(Dispute dispute) {
        disputes.put(dispute.id(), dispute);
        return dispute;
    }

    /** All chargebacks as they stand. */
    public Collection<Dispute> disputes() {
        return List.copyOf(disputes.values());
    }

    /** From now on it takes no evidence any more. */
    public void takesNoEvidence() {
        takesEvidence = false;
    }

    /** What was said to a chargeback, by the key that it was said with. */
    public Map<String, String> evidence() {
        return evidence;
    }

    @Override
    public Dispute sendEvidence(String disputeId, String key, String text) {
        if (takesEvidence) {
            evidence.put(key, text);
            disputes.compute(
                    disputeId,
                    (each, now) -> new Dispute(
                            each,
                            Dispute.State.EVIDENCE_SENT,
                            now.amount(),
                            now.fee(),
                            now.reason(),
                            now.openedAt(),
                            now.evidenceDueBy()));
        }
        if (silentOnce.compareAndSet(true, false)) {
            throw new ProviderSilent("no answer");
        }
        return disputes.get(disputeId);
    }

    /** What its book says, the latest first; nothing unless it is told. */
    public void books(List<Entry> entries) {
        book = List.copyOf(entries);
    }

    /** One entry a page. */
    @Override
    public Moved moved(Instant from, Instant before, String after) {
        int at = after == null ? 0 : Integer.parseInt(after);
        List<Entry> page = at < book.size() ? List.of(book.get(at)) : List.of();
        return new Moved(page, at + 1 < book.size() ? String.valueOf(at + 1) : null);
    }

    @Override
    public Optional<Event> event(byte[] body, UnaryOperator<String> header, Instant now) {
        return Optional.ofNullable(told.get(new String(body, StandardCharsets.UTF_8)));
    }

    private ProviderPayment taken(String id, String key, Money amount) {
        takings.putIfAbsent(key, amount);
        return new ProviderPayment(id, ProviderPayment.Status.CAPTURED, null, null, amount);
    }

    private static Refund answer(String key, Refund.State state) {
        return new Refund("re-" + key, state, state == Refund.State.REFUSED ? "account_closed" : null);
    }

    private static ProviderPayment first(String key, String token) {
        return switch (token) {
            case "tok_decline" ->
                new ProviderPayment("pay-" + key, ProviderPayment.Status.DECLINED, "card_declined", null);
            case "tok_challenge" ->
                new ProviderPayment(
                        "pay-" + key, ProviderPayment.Status.REQUIRES_ACTION, null, "http://provider/confirm");
            case "tok_late_webhook" -> as("pay-" + key, ProviderPayment.Status.PENDING);
            default ->
                new ProviderPayment(
                        "pay-" + key, ProviderPayment.Status.AUTHORISED, null, null, null, card(token), null);
        };
    }

    /** The token {@code tok_card_4711_US} is the card 4711 of the United States; others have none that can be told. */
    private static ProviderPayment.Card card(String token) {
        String[] parts = token.split("_");
        return token.startsWith("tok_card_") ? new ProviderPayment.Card(parts[2], parts[3]) : null;
    }

    private static ProviderPayment as(String id, ProviderPayment.Status status) {
        return new ProviderPayment(id, status, null, null);
    }
}
