package org.emporion.money.payout;

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
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.kernel.Json;
import org.emporion.money.payment.ProviderSilent;

/** The sandbox provider, which pays out as a real one does and moves no money. It knows every account and asks nobody for one. */
@ApplicationScoped
class SandboxPayouts implements PayoutProvider {

    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final int NONE = 404;
    private static final int REFUSED = 422;

    private HttpClient http;
    private final String provider;
    private String key;
    private final String storefront;

    @Inject
    SandboxPayouts(
            @ConfigProperty(name = "emporion.payment.url", defaultValue = "http://127.0.0.1:9480") String provider,
            @ConfigProperty(name = "emporion.payment.key", defaultValue = "sandbox") String key,
            @ConfigProperty(name = "emporion.storefront.url", defaultValue = "http://localhost:9080")
                    String storefront) {
        http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        this.provider = provider.replaceAll("/+$", "");
        this.key = key;
        this.storefront = storefront.replaceAll("/+$", "");
    }

    @Override
    public String name() {
        return "sandbox";
    }

    @Override
    public Account open(Applicant applicant) {
        return account("acct_" + applicant.key());
    }

    @Override
    public Account account(String reference) {
        return new Account(reference, AccountState.READY, null);
    }

    @Override
    public String page(String reference, String back) {
        return back;
    }

    @Override
    public Sent send(Order order) {
        Map<String, String> body = Map.of(
                "account",
                order.account(),
                "amount",
                order.amount().amount().toPlainString(),
                "currency",
                order.amount().currency(),
                "webhookUrl",
                storefront + "/api/v1/webhooks/" + name());
        HttpResponse<String> answer = ask(request("/v1/payouts")
                .header("Idempotency-Key", order.id().toString())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(body))));
        return answer.statusCode() == REFUSED ? refused(answer.body()) : sent(answer);
    }

    @Override
    public Optional<Sent> find(Order order) {
        HttpResponse<String> answer =
                ask(request("/v1/payouts?key=" + URLEncoder.encode(order.id().toString(), StandardCharsets.UTF_8))
                        .GET());
        return answer.statusCode() == NONE ? Optional.empty() : Optional.of(sent(answer));
    }

    private static Sent refused(String json) {
        String code = Json.read(json, JsonNode.class).path("code").asText("refused");
        return new Sent(null, Sent.State.REFUSED, null, code.toLowerCase(Locale.ROOT));
    }

    private static Sent sent(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new ProviderSilent(answer.uri().getPath() + " answered " + answer.statusCode());
        }
        JsonNode node = Json.read(answer.body(), JsonNode.class);
        return new Sent(
                node.path("id").asText(),
                Sent.State.valueOf(node.path("state").asText()),
                Instant.parse(node.path("createdAt").asText()),
                node.path("reason").asText(null));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(provider + path))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + key)
                .header("Accept", "application/json");
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new ProviderSilent("no answer from the sandbox", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderSilent("interrupted while waiting for the sandbox", e);
        }
    }
}
