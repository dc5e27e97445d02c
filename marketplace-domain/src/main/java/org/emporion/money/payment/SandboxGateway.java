package org.emporion.money.payment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.kernel.Json;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;

/** The sandbox payment provider: an HTTP service that behaves like a real one and moves no money. */
@ApplicationScoped
class SandboxGateway implements PaymentGateway {

    private static final String CARD = "card";
    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private HttpClient http;
    private final String provider;
    private String key;
    private final String storefront;
    private final SandboxEvents events;

    @Inject
    public SandboxGateway(
            @ConfigProperty(name = "emporion.payment.url", defaultValue = "http://127.0.0.1:9480") String provider,
            @ConfigProperty(name = "emporion.payment.key", defaultValue = "sandbox") String key,
            @ConfigProperty(name = "emporion.storefront.url", defaultValue = "http://localhost:9080") String storefront,
            @ConfigProperty(name = "emporion.payment.webhook.secret", defaultValue = "sandbox-webhook") String secret) {
        this.http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        this.provider = provider.replaceAll("/+$", "");
        this.key = key;
        this.storefront = storefront.replaceAll("/+$", "");
        this.events = new SandboxEvents(secret);
    }

    @Override
    public String method() {
        return "sandbox";
    }

    @Override
    public Part part() {
        return new Part("sandbox", List.of(CARD));
    }

    /** The provider's page would make it of a card's number; here buyers choose it. */
    @Override
    public String token(Map<String, String> entered) {
        String card = entered.get(CARD);
        if (card == null || card.isBlank()) {
            throw RuleViolated.field(CARD, "REQUIRED", "Choose a card.");
        }
        return card;
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public ProviderPayment authorise(PaymentGateway.Request request) {
        Map<String, Object> body = amount(request.amount());
        body.put("token", request.token());
        body.put("reference", request.reference());
        body.put("returnUrl", storefront + "/checkout/return?number=" + request.reference());
        body.put("webhookUrl", storefront + "/api/v1/webhooks/" + method());
        HttpResponse<String> answer = send(posting("/v1/payments", request.attemptId(), body));
        return isRefusal(answer.statusCode()) ? refused(answer.body()) : payment(checked(answer));
    }

    @Override
    public Optional<ProviderPayment> find(Known asked) {
        HttpResponse<String> answer = send(
                request("/v1/payments?key=" + inQuery(asked.attemptId())).GET().build());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(payment(checked(answer)));
    }

    @Override
    public ProviderPayment voidPayment(Known asked) {
        String key = asked.attemptId();
        HttpResponse<String> answer = send(posting("/v1/payments/void-by-key", key + "-void", Map.of("key", key)));
        return ended(isTooLate(answer) ? asItStands(asked) : payment(checked(answer)), answer);
    }

    @Override
    public ProviderPayment capture(Known asked, String captureKey, Money amount) {
        String path = "/v1/payments/" + asked.paymentId() + "/capture";
        HttpResponse<String> answer = send(posting(path, captureKey, Map.of("amount", decimal(amount))));
        return ended(isTooLate(answer) ? asItStands(asked) : payment(checked(answer)), answer);
    }

    @Override
    public Refund refund(Known paid, String refundKey, Money amount) {
        String path = "/v1/payments/" + paid.paymentId() + "/refund";
        HttpResponse<String> answer = send(posting(path, refundKey, Map.of("amount", decimal(amount))));
        return isRefusal(answer.statusCode()) || isTooLate(answer)
                ? new Refund(null, Refund.State.REFUSED, code(answer.body()))
                : SandboxEvents.refund(
                        Json.read(checked(answer), JsonNode.class).path("refund"));
    }

    @Override
    public Optional<Refund> findRefund(Known paid, String refundKey) {
        String path = "/v1/payments/" + paid.paymentId() + "/refund?key=" + inQuery(refundKey);
        HttpResponse<String> answer = send(request(path).GET().build());
        return answer.statusCode() == 404
                ? Optional.empty()
                : Optional.of(SandboxEvents.refund(Json.read(checked(answer), JsonNode.class)));
    }

    @Override
    public Dispute sendEvidence(String disputeId, String evidenceKey, String text) {
        String path = "/v1/disputes/" + inQuery(disputeId);
        HttpResponse<String> answer = send(posting(path + "/evidence", evidenceKey, Map.of("text", text)));
        return isTooLate(answer) || isRefusal(answer.statusCode())
                ? dispute(send(request(path).GET().build()))
                : dispute(answer);
    }

    @Override
    public Moved moved(Instant from, Instant before, String after) {
        String path = "/v1/balance?from=" + from + "&to=" + before + (after == null ? "" : "&after=" + inQuery(after));
        JsonNode page = Json.read(checked(send(request(path).GET().build())), JsonNode.class);
        List<Entry> entries = new ArrayList<>();
        page.path("items").forEach(item -> entries.add(entry(item)));
        return new Moved(entries, page.path("next").asText(null));
    }

    private static Entry entry(JsonNode item) {
        return new Entry(
                item.path("id").asText(),
                Entry.Kind.valueOf(item.path("kind").asText()),
                item.path("ref").asText(),
                Money.parse(item.path("amount").asText(), item.path("currency").asText()),
                Instant.parse(item.path("at").asText()));
    }

    private static Dispute dispute(HttpResponse<String> answer) {
        return SandboxEvents.dispute(Json.read(checked(answer), JsonNode.class));
    }

    @Override
    public Optional<Event> event(byte[] body, UnaryOperator<String> header, Instant now) {
        return events.read(body, header.apply(SandboxEvents.SIGNATURE), now);
    }

    private ProviderPayment asItStands(Known asked) {
        return find(asked).orElseThrow(() -> new ProviderSilent("no payment of " + asked.attemptId()));
    }

    /** What may still change is no answer to somebody who wants an end. */
    private static ProviderPayment ended(ProviderPayment payment, HttpResponse<String> answer) {
        if (payment.isOver() || payment.wasTaken()) {
            return payment;
        }
        throw new ProviderSilent(answer.uri().getPath() + " left the payment " + payment.status());
    }

    private HttpRequest posting(String path, String idempotencyKey, Map<String, Object> body) {
        return request(path)
                .header("Idempotency-Key", idempotencyKey)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(body)))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(provider + path))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + key)
                .header("Accept", "application/json");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new ProviderSilent("no answer from " + request.uri().getPath(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderSilent(
                    "interrupted while waiting for " + request.uri().getPath(), e);
        }
    }

    private static String checked(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new ProviderSilent(
                    answer.uri().getPath() + " answered " + answer.statusCode() + ": " + excerpt(answer.body()));
        }
        return answer.body();
    }

    /** The payment is not in a state any more in which this can be done. */
    private static boolean isTooLate(HttpResponse<String> answer) {
        return answer.statusCode() == 409;
    }

    /** The request itself is at fault, for example a token that the provider never gave out: a clear no. */
    private static boolean isRefusal(int status) {
        return status == 400 || status == 422;
    }

    private static ProviderPayment refused(String json) {
        return new ProviderPayment(null, ProviderPayment.Status.DECLINED, code(json), null);
    }

    private static String code(String json) {
        return Json.read(json, JsonNode.class).path("code").asText("refused").toLowerCase(Locale.ROOT);
    }

    private static ProviderPayment payment(String json) {
        JsonNode node = Json.read(json, JsonNode.class);
        return new ProviderPayment(
                node.path("id").asText(null),
                ProviderPayment.Status.valueOf(node.path("status").asText()),
                node.path("declineCode").asText(null),
                node.path("redirectUrl").asText(null),
                captured(node),
                SandboxEvents.card(node.path("card")),
                SandboxEvents.time(node.path("lapsesAt").asText(null)));
    }

    /** A key that was voided before it was used has a payment of no currency. */
    private static Money captured(JsonNode node) {
        String currency = node.path("currency").asText(null);
        String captured = node.path("captured").asText(null);
        return currency == null || captured == null ? null : new Money(new BigDecimal(captured), currency);
    }

    private static Map<String, Object> amount(Money amount) {
        Map<String, Object> body = new HashMap<>();
        body.put("amount", decimal(amount));
        body.put("currency", amount.currency());
        return body;
    }

    private static String decimal(Money amount) {
        return amount.amount().toPlainString();
    }

    private static String inQuery(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    private static String excerpt(String body) {
        return body.length() > 200 ? body.substring(0, 200) : body;
    }
}
