package org.emporion.installation.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * Makes Keycloak's realm look like the file: created whole when it is not there, otherwise brought up to date piece by
 * piece. People who registered themselves, and the ids of everything, stay as they are.
 */
public final class RealmReconciliation {
    private final AdminApi api;
    private final JsonNode wanted;
    private final String name;
    private final LoginFlows flows;

    public RealmReconciliation(KeycloakLogin login, RealmFile file) {
        this.api = new AdminApi(login);
        this.wanted = file.json();
        this.name = wanted.path("realm").asText();
        this.flows = new LoginFlows(api, name);
    }

    /** Returns whether the realm was new. */
    public boolean run() {
        if (api.get("/" + name).isEmpty()) {
            api.post("", wanted);
            flows.reconcile();
            return true;
        }
        api.put("/" + name, settings());
        wanted.path("clients").forEach(this::reconcileClient);
        wanted.path("roles").path("client").properties().forEach(this::reconcileRoles);
        RealmFile.elements(wanted.path("users"))
                .filter(user -> user.has("credentials"))
                .forEach(this::reconcileUser);
        flows.reconcile();
        return false;
    }

    private JsonNode settings() {
        ObjectNode settings = wanted.deepCopy();
        return settings.remove(java.util.List.of("clients", "roles", "users"));
    }

    private void reconcileClient(JsonNode client) {
        String clientId = client.path("clientId").asText();
        Optional<String> id = clientUuid(clientId);
        if (id.isEmpty()) {
            api.post("/" + name + "/clients", client);
            return;
        }
        String path = "/" + name + "/clients/" + id.get();
        ObjectNode merged = api.list(path).deepCopy();
        merged.setAll((ObjectNode) client.deepCopy());
        merged.remove("protocolMappers");
        api.put(path, merged);
        client.path("protocolMappers").forEach(mapper -> reconcileMapper(path + "/protocol-mappers/models", mapper));
    }

    private void reconcileMapper(String path, JsonNode mapper) {
        Optional<JsonNode> known = RealmFile.elements(api.list(path))
                .filter(each -> each.path("name").equals(mapper.path("name")))
                .findFirst();
        if (known.isEmpty()) {
            api.post(path, mapper);
            return;
        }
        ObjectNode merged = known.get().deepCopy();
        merged.setAll((ObjectNode) mapper.deepCopy());
        api.put(path + "/" + merged.path("id").asText(), merged);
    }

    private void reconcileRoles(Map.Entry<String, JsonNode> clientRoles) {
        String path = "/" + name + "/clients/" + requiredClient(clientRoles.getKey()) + "/roles";
        for (JsonNode role : clientRoles.getValue()) {
            if (api.get(path + "/" + role.path("name").asText()).isEmpty()) {
                api.post(path, role);
            }
        }
    }

    private void reconcileUser(JsonNode user) {
        Optional<String> id = userUuid(user);
        if (id.isEmpty()) {
            ObjectNode draft = user.deepCopy();
            draft.remove(java.util.List.of("realmRoles", "clientRoles"));
            api.post("/" + name + "/users", draft);
        } else {
            api.put(
                    userPath(id.get()) + "/reset-password",
                    user.path("credentials").path(0));
        }
        String path = userPath(userUuid(user).orElseThrow());
        user.path("clientRoles").properties().forEach(of -> grant(path, of.getKey(), of.getValue()));
    }

    private void grant(String userPath, String clientId, JsonNode roles) {
        String uuid = requiredClient(clientId);
        ArrayNode granted = new com.fasterxml.jackson.databind.ObjectMapper().createArrayNode();
        roles.forEach(role -> granted.add(api.list("/" + name + "/clients/" + uuid + "/roles/" + role.asText())));
        api.post(userPath + "/role-mappings/clients/" + uuid, granted);
    }

    private String userPath(String id) {
        return "/" + name + "/users/" + id;
    }

    private Optional<String> userUuid(JsonNode user) {
        String query = "/" + name + "/users?exact=true&email="
                + AdminApi.encoded(user.path("email").asText());
        return RealmFile.elements(api.list(query))
                .map(each -> each.path("id").asText())
                .findFirst();
    }

    private Optional<String> clientUuid(String clientId) {
        return RealmFile.elements(api.list("/" + name + "/clients?clientId=" + AdminApi.encoded(clientId)))
                .map(each -> each.path("id").asText())
                .findFirst();
    }

    private String requiredClient(String clientId) {
        return clientUuid(clientId).orElseThrow();
    }
}
