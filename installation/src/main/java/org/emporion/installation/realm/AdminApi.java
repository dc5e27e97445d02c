package org.emporion.installation.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.emporion.installation.InstallationFailure;
import org.emporion.installation.Json;

/** Keycloak's admin REST API, as its own administrator. */
public final class AdminApi {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String base;
    private final String token;

    public AdminApi(KeycloakLogin login) {
        base = login.url() + "/admin/realms";
        token = token(login);
    }

    Optional<JsonNode> get(String path) {
        HttpResponse<String> answer = send("GET", path, null);
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(Json.tree(checked(answer)));
    }

    public JsonNode list(String path) {
        return get(path).orElseThrow(() -> new InstallationFailure("Keycloak does not know " + path));
    }

    public void post(String path, Object body) {
        checked(send("POST", path, body));
    }

    void put(String path, Object body) {
        checked(send("PUT", path, body));
    }

    void delete(String path) {
        checked(send("DELETE", path, null));
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String token(KeycloakLogin login) {
        String form = "grant_type=password&client_id=admin-cli&username=" + encoded(login.user()) + "&password="
                + encoded(login.password());
        String address = login.url() + "/realms/master/protocol/openid-connect/token";
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return Json.tree(checked(exchange(request))).path("access_token").asText();
    }

    private HttpResponse<String> send(String method, String path, Object body) {
        return exchange(HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(Json.write(body)))
                .build());
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new InstallationFailure("Keycloak does not answer at " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InstallationFailure("Interrupted while talking to Keycloak", e);
        }
    }

    private static String checked(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new InstallationFailure("Keycloak answered " + answer.statusCode() + " to "
                    + answer.request().method() + " " + answer.uri().getPath() + ": " + answer.body());
        }
        return answer.body();
    }
}
