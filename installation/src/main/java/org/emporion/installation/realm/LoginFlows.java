package org.emporion.installation.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emporion.installation.InstallationFailure;
import org.emporion.installation.Json;

/**
 * The ways to log in that are ours, and the clients that use them: a second factor for the platform admins' pages, and none
 * for scripts. A realm import would make us repeat all of Keycloak's own flows, so they are made here.
 */
final class LoginFlows {
    private static final String OVERRIDES = "authenticationFlowBindingOverrides";

    private final AdminApi api;
    private final String realm;
    private final JsonNode wanted;

    LoginFlows(AdminApi api, String realm) {
        this.api = api;
        this.realm = "/" + realm;
        this.wanted = Json.resource("/realm/flows.json");
    }

    /** One step of a flow as the file wants it, with how deep it lies. */
    private record Step(JsonNode step, int depth) {
        boolean is(JsonNode known) {
            return known.path("level").asInt() == depth
                    && known.path("requirement").equals(step.path("requirement"))
                    && (step.has("flow")
                            ? known.path("displayName").equals(step.path("flow"))
                            : known.path("providerId").equals(step.path("authenticator")));
        }
    }

    void reconcile() {
        wanted.path("flows").forEach(this::reconcileFlow);
        wanted.path("bindings").properties().forEach(this::bind);
    }

    private void reconcileFlow(JsonNode flow) {
        String alias = flow.path("alias").asText();
        if (known(alias) && isAsWanted(flow)) {
            return;
        }
        if (known(alias)) {
            wanted.path("bindings").properties().forEach(this::unbind);
            api.delete(realm + "/authentication/flows/" + flowId(alias));
        }
        api.post(
                realm + "/authentication/flows",
                Map.of(
                        "alias",
                        alias,
                        "description",
                        flow.path("description").asText(),
                        "providerId",
                        "basic-flow",
                        "topLevel",
                        true,
                        "builtIn",
                        false));
        flow.path("steps").forEach(step -> add(alias, step));
        List<Step> steps = steps(flow, 0);
        List<JsonNode> made = executions(alias);
        for (int i = 0; i < steps.size(); i++) {
            settle(alias, steps.get(i).step(), made.get(i));
        }
    }

    private void add(String parent, JsonNode step) {
        String path = realm + "/authentication/flows/" + parent + "/executions/";
        if (step.has("flow")) {
            String alias = step.path("flow").asText();
            api.post(path + "flow", Map.of("alias", alias, "type", "basic-flow", "description", ""));
            step.path("steps").forEach(inner -> add(alias, inner));
        } else {
            api.post(path + "execution", Map.of("provider", step.path("authenticator")));
        }
    }

    private void settle(String alias, JsonNode step, JsonNode made) {
        ObjectNode changed = made.deepCopy();
        changed.set("requirement", step.path("requirement"));
        api.put(realm + "/authentication/flows/" + alias + "/executions", changed);
        if (step.has("config")) {
            String name = alias + "-" + step.path("config").elements().next().asText();
            api.post(
                    realm + "/authentication/executions/" + made.path("id").asText() + "/config",
                    Map.of("alias", name, "config", step.path("config")));
        }
    }

    private boolean isAsWanted(JsonNode flow) {
        List<Step> steps = steps(flow, 0);
        List<JsonNode> made = executions(flow.path("alias").asText());
        if (steps.size() != made.size()) {
            return false;
        }
        for (int i = 0; i < steps.size(); i++) {
            if (!steps.get(i).is(made.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Step> steps(JsonNode flow, int depth) {
        List<Step> steps = new ArrayList<>();
        flow.path("steps").forEach(step -> {
            steps.add(new Step(step, depth));
            steps.addAll(steps(step, depth + 1));
        });
        return steps;
    }

    private List<JsonNode> executions(String alias) {
        return RealmFile.elements(api.list(realm + "/authentication/flows/" + alias + "/executions"))
                .toList();
    }

    private boolean known(String alias) {
        return RealmFile.elements(api.list(realm + "/authentication/flows"))
                .anyMatch(flow -> flow.path("alias").asText().equals(alias));
    }

    private String flowId(String alias) {
        return RealmFile.elements(api.list(realm + "/authentication/flows"))
                .filter(flow -> flow.path("alias").asText().equals(alias))
                .map(flow -> flow.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new InstallationFailure("Keycloak does not know the flow " + alias));
    }

    private void bind(Map.Entry<String, JsonNode> client) {
        ObjectNode flows = JsonNodeFactory.instance.objectNode();
        client.getValue()
                .properties()
                .forEach(flow -> flows.put(flow.getKey(), flowId(flow.getValue().asText())));
        change(client.getKey(), flows);
    }

    private void unbind(Map.Entry<String, JsonNode> client) {
        ObjectNode flows = JsonNodeFactory.instance.objectNode();
        client.getValue().properties().forEach(flow -> flows.put(flow.getKey(), ""));
        change(client.getKey(), flows);
    }

    /** Clients that this realm does not have are passed over. */
    private void change(String clientId, ObjectNode flows) {
        for (JsonNode client : api.list(realm + "/clients?clientId=" + AdminApi.encoded(clientId))) {
            ObjectNode changed = client.deepCopy();
            changed.set(OVERRIDES, flows);
            api.put(realm + "/clients/" + client.path("id").asText(), changed);
        }
    }
}
