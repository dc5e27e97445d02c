package org.emporion.stack.payment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.installation.Json;

/** Tells the shop what happened to its payments, again and later when it does not take the message. */
final class Webhooks implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Webhooks.class.getName());

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final ScheduledExecutorService sender = Executors.newScheduledThreadPool(4, Webhooks::thread);
    private final Signature signature;
    private final Clock clock;
    private final List<Duration> retries;
    private final Mischief mischief;

    Webhooks(Signature signature, Clock clock, List<Duration> retries, Mischief mischief) {
        this.signature = signature;
        this.clock = clock;
        this.retries = retries;
        this.mischief = mischief;
    }

    private record Event(
            String id,
            String type,
            String paymentId,
            String key,
            String amount,
            String currency,
            Instant at,
            CardView card,
            String declineCode,
            Instant lapsesAt,
            RefundView refund,
            DisputeView dispute) {}

    /** What happened to a payout; whoever hears it asks. */
    void tell(String type, Payout payout) {
        if (payout.webhookUrl() == null || payout.webhookUrl().isBlank()) {
            return;
        }
        String body = Json.write(new Event(
                "evt_" + UUID.randomUUID(),
                type,
                payout.id(),
                payout.key(),
                payout.amount().toPlainString(),
                payout.currency(),
                clock.instant(),
                null,
                null,
                null,
                null,
                null));
        send(payout.webhookUrl(), body, 1, type + " " + payout.key());
    }

    void tell(PaymentBook.Event event) {
        Payment payment = event.payment();
        if (payment.webhookUrl() == null || payment.webhookUrl().isBlank()) {
            return;
        }
        String body = Json.write(new Event(
                "evt_" + UUID.randomUUID(),
                event.type(),
                payment.id(),
                payment.key(),
                event.amount().toPlainString(),
                payment.currency(),
                clock.instant(),
                payment.card(),
                payment.declineCode(),
                payment.lapsesAt(),
                event.refund() == null ? null : RefundView.of(event.refund()),
                event.dispute() == null ? null : DisputeView.of(event.dispute(), payment)));
        boolean outcome = event.type().equals("payment.authorised");
        int copies = outcome && Tokens.of(payment.token()) == Tokens.TOK_DOUBLE_WEBHOOK ? 2 : 1;
        send(payment.webhookUrl(), body, copies, event.type() + " " + payment.key() + event.about());
    }

    /** @param message tells it from others, whenever it is told */
    private void send(String address, String body, int copies, String message) {
        switch (mischief.with(message)) {
            case NOTHING -> send(address, body, copies, 0);
            case LATE -> send(address, body, copies, mischief.wait(message));
            case TWICE -> send(address, body, copies + 1, 0);
            case LOST -> LOG.log(Level.FINE, "lost on the way: {0}", message);
        }
    }

    private void send(String address, String body, int copies, long afterMillis) {
        for (int i = 0; i < copies; i++) {
            sender.schedule(() -> send(address, body, 0), afterMillis, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        sender.shutdownNow();
    }

    private void send(String address, String body, int attempt) {
        if (!isTaken(address, body) && attempt < retries.size()) {
            sender.schedule(
                    () -> send(address, body, attempt + 1), retries.get(attempt).toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private boolean isTaken(String address, String body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(10))
                    .header("Content-Type", "application/json")
                    .header(Signature.HEADER, signature.of(body, clock.instant()))
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.FINE, "webhook to " + address + " was not taken", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "webhooks");
        thread.setDaemon(true);
        return thread;
    }
}
