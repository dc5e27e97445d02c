package org.emporion.stack.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.emporion.installation.Json;
import org.emporion.installation.realm.RealmFile;
import org.emporion.stack.Port;
import org.emporion.stack.StackAddresses;

/** The realm of an installation with what the local stack adds to it, and the addresses of one stack filled in. */
public final class LocalRealm {
    /** Secret of the confidential clients of the local stack, which only this machine can reach. */
    public static final String CLIENT_SECRET = "emporion-local";

    private static final String ADDITION = "/realm/emporion-local.json";
    private static final List<String> APPLICATIONS = List.of("storefront", "seller", "admin");
    private static final List<String> SECRETS =
            List.of("storefrontSecret", "sellerSecret", "adminSecret", "adminServiceSecret");

    private final RealmFile file;

    public LocalRealm(StackAddresses addresses) {
        JsonNode template = merged(RealmFile.template(), Json.resource(ADDITION));
        template.path("clients").forEach(LocalRealm::alsoByNumber);
        file = new RealmFile(template, values(addresses));
    }

    /** A person who can log in at once. */
    public record Login(String username, String password, String name, List<String> roles) {}

    /** What Keycloak shall know. */
    public RealmFile file() {
        return file;
    }

    /** Who can log in, with passwords. */
    public List<Login> logins() {
        return elements(file.json().path("users"))
                .filter(user -> user.has("credentials"))
                .map(LocalRealm::login)
                .toList();
    }

    private static Login login(JsonNode user) {
        List<String> roles = elements(user.path("clientRoles"))
                .flatMap(LocalRealm::elements)
                .map(JsonNode::asText)
                .toList();
        return new Login(
                user.path("username").asText(),
                user.path("credentials").path(0).path("value").asText(),
                user.path("firstName").asText() + " " + user.path("lastName").asText(),
                roles);
    }

    /** A browser on this machine may have come by name or by number. */
    private static void alsoByNumber(JsonNode client) {
        if (client.path("redirectUris") instanceof ArrayNode addresses) {
            List<String> byName = elements(addresses).map(JsonNode::asText).toList();
            byName.forEach(address -> addresses.add(address.replace("}", "ByNumber}")));
        }
    }

    private static Map<String, String> values(StackAddresses addresses) {
        Map<String, String> values = new HashMap<>(addresses.asMap());
        for (String name : APPLICATIONS) {
            values.put(name + "ByNumber", values.get(name).replace("//localhost:", "//127.0.0.1:"));
        }
        SECRETS.forEach(name -> values.put(name, CLIENT_SECRET));
        values.put("smtpPort", Integer.toString(addresses.ports().of(Port.SMTP)));
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

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
