package org.emporion.stack.stripe;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.emporion.installation.Json;
import org.emporion.stack.payment.Mischief;

/** Tells the shop what has happened, each event signed anew whenever it is sent, and again later when it is not taken. */
final class StripeEvents implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(StripeEvents.class.getName());

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final ScheduledExecutorService sender = Executors.newScheduledThreadPool(4, StripeEvents::thread);
    private final StripeSettings settings;
    private final Clock clock;
    private final Mischief mischief;

    StripeEvents(StripeSettings settings, Clock clock, Mischief mischief) {
        this.settings = settings;
        this.clock = clock;
        this.mischief = mischief;
    }

    /** @param object what the event is about, as clients see it */
    void tell(String type, Map<String, Object> object) {
        String id = "evt_" + UUID.randomUUID().toString().replace("-", "");
        String body = Json.write(Map.of(
                "id",
                id,
                "object",
                "event",
                "api_version",
                StripeSettings.VERSION,
                "created",
                clock.instant().getEpochSecond(),
                "data",
                Map.of("object", object),
                "livemode",
                false,
                "pending_webhooks",
                1,
                "type",
                type));
        String message = type + " " + object.get("metadata");
        switch (mischief.with(message)) {
            case NOTHING -> later(body, 0, 0);
            case LATE -> later(body, 0, mischief.wait(message));
            case TWICE -> {
                later(body, 0, 0);
                later(body, 0, 0);
            }
            case LOST -> LOG.log(Level.FINE, "lost on the way: {0}", message);
        }
    }

    @Override
    public void close() {
        sender.shutdownNow();
    }

    private void later(String body, int attempt, long millis) {
        try {
            sender.schedule(() -> send(body, attempt), millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            LOG.log(Level.FINE, "closed before an event was sent", closed);
        }
    }

    private void send(String body, int attempt) {
        if (!isTaken(body) && attempt < settings.retries().size()) {
            later(body, attempt + 1, settings.retries().get(attempt).toMillis());
        }
    }

    private boolean isTaken(String body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(settings.webhookUrl()))
                    .timeout(Duration.ofSeconds(10))
                    .header("Content-Type", "application/json; charset=utf-8")
                    .header("Stripe-Signature", signature(body))
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.FINE, "an event was not taken", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String signature(String body) {
        long seconds = clock.instant().getEpochSecond();
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(settings.webhookSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] hash = mac.doFinal((seconds + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "stripe-events");
        thread.setDaemon(true);
        return thread;
    }
}
