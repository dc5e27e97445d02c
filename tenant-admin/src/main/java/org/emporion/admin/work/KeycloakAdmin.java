package org.emporion.admin.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The part of Keycloak's admin REST API that we use: organizations with their members, sessions and accounts that have
 * to go. Every call may be repeated: what is
 * there already counts as done.
 */
@ApplicationScoped
public class KeycloakAdmin {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

    private final String realm;
    private final String tokenAddress;
    private final String clientId;
    private final String clientSecret;

    @Inject
    KeycloakAdmin(
            @ConfigProperty(name = "emporion.keycloak.url") String url,
            @ConfigProperty(name = "emporion.keycloak.realm", defaultValue = "emporion") String realm,
            @ConfigProperty(name = "emporion.keycloak.admin.client.id") String clientId,
            @ConfigProperty(name = "emporion.keycloak.admin.client.secret") String clientSecret) {
        this.realm = url + "/admin/realms/" + realm;
        this.tokenAddress = url + "/realms/" + realm + "/protocol/openid-connect/token";
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    /** The id of the organization with this alias, made when there is none. */
    public String organization(String alias, String name) {
        Optional<String> known = find(alias);
        if (known.isPresent()) {
            return known.get();
        }
        Map<String, Object> organization = Map.of(
                "name",
                name + " (" + alias + ")",
                "alias",
                alias,
                "enabled",
                true,
                "domains",
                List.of(Map.of("name", alias + ".stores.emporion.example", "verified", false)));
        expect(send("POST", "/organizations", write(organization)), 201, 409);
        return find(alias).orElseThrow(() -> new IllegalStateException("organization " + alias + " was not made"));
    }

    /** Makes a user a member of an organization; people the provider does not know any more are passed over. */
    public void addMember(String organizationId, String userId) {
        expect(send("POST", "/organizations/" + organizationId + "/members", write(userId)), 201, 204, 400, 404, 409);
    }

    /** Ends a membership; what is none any more counts as ended. */
    public void removeMember(String organizationId, String userId) {
        expect(send("DELETE", "/organizations/" + organizationId + "/members/" + encoded(userId), null), 204, 400, 404);
    }

    /** The user ids of an organization's members. */
    public List<String> members(String organizationId) {
        List<String> ids = new ArrayList<>();
        JsonNode page;
        do {
            String asked = "/organizations/" + organizationId + "/members?max=" + PAGE + "&first=" + ids.size();
            page = read(expect(send("GET", asked, null), 200).body());
            page.forEach(member -> ids.add(member.path("id").asText()));
        } while (page.size() == PAGE);
        return ids;
    }

    /** Ends one session; one that is over already counts as ended. */
    public void endSession(String sessionId) {
        expect(send("DELETE", "/sessions/" + encoded(sessionId), null), 204, 404);
    }

    /** Deletes a user; one that is gone already counts as deleted. */
    public void deleteUser(String userId) {
        expect(send("DELETE", "/users/" + encoded(userId), null), 204, 404);
    }

    private Optional<String> find(String alias) {
        HttpResponse<String> answer = send("GET", "/organizations?exact=true&search=" + encoded(alias), null);
        expect(answer, 200);
        Optional<String> exact = byAlias(read(answer.body()), alias);
        return exact.isPresent()
                ? exact
                : byAlias(
                        read(expect(send("GET", "/organizations?search=" + encoded(alias), null), 200)
                                .body()),
                        alias);
    }

    private static Optional<String> byAlias(JsonNode organizations, String alias) {
        for (JsonNode each : organizations) {
            if (alias.equals(each.path("alias").asText())) {
                return Optional.of(each.path("id").asText());
            }
        }
        return Optional.empty();
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return exchange(HttpRequest.newBuilder(URI.create(realm + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private String token() {
        String form = "grant_type=client_credentials&client_id=" + encoded(clientId) + "&client_secret="
                + encoded(clientSecret);
        HttpResponse<String> answer = exchange(HttpRequest.newBuilder(URI.create(tokenAddress))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        return read(expect(answer, 200).body()).path("access_token").asText();
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for Keycloak", e);
        }
    }

    private static HttpResponse<String> expect(HttpResponse<String> answer, Integer... statuses) {
        if (!List.of(statuses).contains(answer.statusCode())) {
            throw new IllegalStateException("Keycloak answered " + answer.statusCode() + " to "
                    + answer.request().method() + " " + answer.uri().getPath());
        }
        return answer;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak answered something that is no JSON", e);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
