package org.emporion.money.payment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.emporion.kernel.Money;

/** A provider that lives in the test and behaves as its tokens say. */
public final class PretendedProvider implements PaymentGateway {

    private final Map<String, ProviderPayment> payments = new ConcurrentHashMap<>();
    private final Map<String, Money> refunds = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicBoolean silentOnce = new AtomicBoolean();
    private volatile boolean refuses;
    private volatile Runnable beforeAnswer = () -> {};

    /** Does the next refund and does not say so. */
    public void silentOnce() {
        silentOnce.set(true);
    }

    /** Says no to every refund from now on, or no longer. */
    public void refusesRefunds(boolean all) {
        refuses = all;
    }

    /** The keys with which it was asked for refunds and did them, again or anew. */
    public List<String> asked() {
        return asked;
    }

    /** Something that happens after the money is set aside and before we hear of it. */
    public void beforeAnswer(Runnable event) {
        beforeAnswer = event;
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
    public ProviderPayment authorise(PaymentGateway.Request request) {
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
    public Optional<ProviderPayment> find(String key) {
        return Optional.ofNullable(payments.get(key));
    }

    @Override
    public void voidByKey(String key) {
        payments.put(key, as("void", ProviderPayment.Status.VOIDED));
    }

    @Override
    public void capture(String paymentId, String key, Money amount) {
        payments.put(key.replace("-capture", ""), as(paymentId, ProviderPayment.Status.CAPTURED));
    }

    @Override
    public boolean refund(String paymentId, String key, Money amount) {
        if (refuses) {
            return false;
        }
        refunds.putIfAbsent(key, amount);
        asked.add(key);
        if (silentOnce.compareAndSet(true, false)) {
            throw new ProviderSilent("no answer");
        }
        return true;
    }

    private static ProviderPayment first(String key, String token) {
        return switch (token) {
            case "tok_decline" ->
                new ProviderPayment("pay-" + key, ProviderPayment.Status.DECLINED, "card_declined", null);
            case "tok_challenge" ->
                new ProviderPayment(
                        "pay-" + key, ProviderPayment.Status.REQUIRES_ACTION, null, "http://provider/confirm");
            case "tok_late_webhook" -> as("pay-" + key, ProviderPayment.Status.PENDING);
            default -> as("pay-" + key, ProviderPayment.Status.AUTHORISED);
        };
    }

    private static ProviderPayment as(String id, ProviderPayment.Status status) {
        return new ProviderPayment(id, status, null, null);
    }
}
