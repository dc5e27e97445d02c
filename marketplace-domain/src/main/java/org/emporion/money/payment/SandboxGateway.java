package org.emporion.money.payment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.kernel.Json;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;

/** The sandbox payment provider: an HTTP service that behaves like a real one and moves no money. */
@ApplicationScoped
class SandboxGateway implements PaymentGateway {

    private static final String CARD = "card";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private HttpClient http;
    private final String provider;
    private String key;
    private final String storefront;

    @Inject
    public SandboxGateway(
            @ConfigProperty(name = "emporion.payment.url", defaultValue = "http://127.0.0.1:9480") String provider,
            @ConfigProperty(name = "emporion.payment.key", defaultValue = "sandbox") String key,
            @ConfigProperty(name = "emporion.storefront.url", defaultValue = "http://localhost:9080")
                    String storefront) {
        this.http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        this.provider = provider.replaceAll("/+$", "");
        this.key = key;
        this.storefront = storefront.replaceAll("/+$", "");
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
    public ProviderPayment authorise(PaymentGateway.Request request) {
        Map<String, Object> body = amount(request.amount());
        body.put("token", request.token());
        body.put("reference", request.reference());
        body.put("returnUrl", storefront + "/checkout/return?number=" + request.reference());
        body.put("webhookUrl", storefront + "/api/v1/webhooks/sandbox");
        HttpResponse<String> answer = send(posting("/v1/payments", request.attemptId(), body));
        return isRefusal(answer.statusCode()) ? refused(answer.body()) : payment(checked(answer));
    }

    @Override
    public Optional<ProviderPayment> find(String attemptId) {
        String query = "/v1/payments?key=" + URLEncoder.encode(attemptId, StandardCharsets.UTF_8);
        HttpResponse<String> answer = send(request(query).GET().build());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(payment(checked(answer)));
    }

    @Override
    public void voidByKey(String attemptId) {
        post("/v1/payments/void-by-key", attemptId + "-void", Map.of("key", attemptId));
    }

    @Override
    public void capture(String paymentId, String captureKey, Money amount) {
        post("/v1/payments/" + paymentId + "/capture", captureKey, Map.of("amount", decimal(amount)));
    }

    @Override
    public boolean refund(String paymentId, String refundKey, Money amount) {
        HttpResponse<String> answer =
                send(posting("/v1/payments/" + paymentId + "/refund", refundKey, Map.of("amount", decimal(amount))));
        if (isRefusal(answer.statusCode())) {
            return false;
        }
        checked(answer);
        return true;
    }

    private String post(String path, String idempotencyKey, Map<String, Object> body) {
        return checked(send(posting(path, idempotencyKey, body)));
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
                .timeout(PATIENCE)
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

    /** The request itself is at fault, for example a token that the provider never gave out: a clear no. */
    private static boolean isRefusal(int status) {
        return status == 400 || status == 422;
    }

    private static ProviderPayment refused(String json) {
        String code = Json.read(json, JsonNode.class).path("code").asText("refused");
        return new ProviderPayment(null, ProviderPayment.Status.DECLINED, code.toLowerCase(Locale.ROOT), null);
    }

    private static ProviderPayment payment(String json) {
        JsonNode node = Json.read(json, JsonNode.class);
        return new ProviderPayment(
                node.path("id").asText(null),
                ProviderPayment.Status.valueOf(node.path("status").asText()),
                node.path("declineCode").asText(null),
                node.path("redirectUrl").asText(null));
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

    private static String excerpt(String body) {
        return body.length() > 200 ? body.substring(0, 200) : body;
    }
}
