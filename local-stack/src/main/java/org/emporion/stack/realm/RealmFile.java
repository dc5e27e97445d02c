package org.emporion.stack.realm;

import com.fasterxml.jackson.databind.JsonNode;
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

/** The realm as the repository describes it, with the addresses of one stack filled in. */
public final class RealmFile {
    /** Secret of the confidential clients of the local stack, which only this machine can reach. */
    public static final String CLIENT_SECRET = "emporion-local";

    private static final String FILE = "/realm/emporion-realm.json";

    private final JsonNode realm;

    public RealmFile(StackAddresses addresses) {
        String text = read();
        for (Map.Entry<String, String> value : values(addresses).entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue());
        }
        realm = Json.tree(text);
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

    private static String read() {
        try (InputStream in = RealmFile.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
