package org.emporion.stack.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.emporion.stack.Port;
import org.emporion.stack.StackAddresses;
import org.emporion.stack.http.Json;

/**
 * The realm as the repository describes it, with the addresses of one stack filled in: what an installation needs, and what
 * the local stack adds to it, people and a client for scripts.
 */
public final class RealmFile {
    /** Secret of the confidential clients of the local stack, which only this machine can reach. */
    public static final String CLIENT_SECRET = "emporion-local";

    private static final String INSTALLATION = "/realm/emporion-realm.json";
    private static final String LOCAL = "/realm/emporion-local.json";

    private final JsonNode realm;

    public RealmFile(StackAddresses addresses) {
        String text = merged(installation(), read(LOCAL)).toString();
        for (Map.Entry<String, String> value : values(addresses).entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue());
        }
        realm = Json.tree(text);
    }

    /** The realm of an installation: nobody in it has a password that stands in a file, and no client takes passwords. */
    static JsonNode installation() {
        return read(INSTALLATION);
    }

    /** A person who can log in at once. */
    public record Login(String username, String password, String name, List<String> roles) {}

    JsonNode realm() {
        return realm;
    }

    /** Who can log in, with passwords. */
    public List<Login> logins() {
        return elements(realm.path("users"))
                .filter(user -> user.has("credentials"))
                .map(RealmFile::login)
                .toList();
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Login login(JsonNode user) {
        List<String> roles = elements(user.path("clientRoles"))
                .flatMap(RealmFile::elements)
                .map(JsonNode::asText)
                .toList();
        return new Login(
                user.path("username").asText(),
                user.path("credentials").path(0).path("value").asText(),
                user.path("firstName").asText() + " " + user.path("lastName").asText(),
                roles);
    }

    private static Map<String, String> values(StackAddresses addresses) {
        Map<String, String> values = new HashMap<>(addresses.asMap());
        for (String name : List.of("storefront", "seller", "admin")) {
            values.put(name + "ByNumber", values.get(name).replace("//localhost:", "//127.0.0.1:"));
        }
        values.put("smtpPort", Integer.toString(addresses.ports().of(Port.SMTP)));
        values.put("secret", CLIENT_SECRET);
        return values;
    }

    /** Lists are joined, everything else is what the addition says. */
    private static JsonNode merged(JsonNode realm, JsonNode addition) {
        ObjectNode all = realm.deepCopy();
        addition.properties().forEach(each -> {
            if (each.getValue().isArray()) {
                all.withArray(each.getKey()).addAll((ArrayNode) each.getValue());
            } else {
                all.set(each.getKey(), each.getValue());
            }
        });
        return all;
    }

    static JsonNode read(String file) {
        try (InputStream in = RealmFile.class.getResourceAsStream(file)) {
            return Json.tree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
