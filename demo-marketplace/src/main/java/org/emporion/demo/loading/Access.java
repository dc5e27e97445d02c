package org.emporion.demo.loading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.emporion.demo.DemoFailure;
import org.emporion.demo.RunningMarketplace;
import org.emporion.installation.Json;

/** Opens the APIs for people: logs them in at Keycloak as scripts do, and again before their tokens expire. */
public final class Access {

    private static final Duration TRUSTED = Duration.ofMinutes(8);

    private final RunningMarketplace marketplace;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    public Access(RunningMarketplace marketplace) {
        this.marketplace = marketplace;
    }

    private record Token(String text, Instant since) {}

    Api buyer() {
        return new Api(marketplace.storefront() + "/api/v1", Map.of());
    }

    Api seller(String email, String password) {
        return new Api(marketplace.seller() + "/api/v1", Map.of("Authorization", bearer(email, password)));
    }

    /** As the platform admin of the local stack. */
    public Api admin() {
        return new Api(marketplace.admin() + "/api/v1", Map.of("Authorization", bearer("admin", "admin")));
    }

    private String bearer(String user, String password) {
        Token token =
                tokens.compute(user, (name, known) -> known != null && isFresh(known) ? known : logIn(name, password));
        return "Bearer " + token.text();
    }

    private static boolean isFresh(Token token) {
        return token.since().plus(TRUSTED).isAfter(Instant.now());
    }

    private Token logIn(String user, String password) {
        String form = "grant_type=password&client_id=emporion-cli&username="
                + URLEncoder.encode(user, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(marketplace.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = Json.tree(answer.body());
            if (answer.statusCode() != 200) {
                throw new DemoFailure("Cannot log in " + user + ": " + body);
            }
            return new Token(body.path("access_token").asText(), Instant.now());
        } catch (IOException e) {
            throw new DemoFailure(
                    "Keycloak does not answer at " + marketplace.keycloak().url() + "; is the marketplace up?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Interrupted while loading the demo", e);
        }
    }
}
