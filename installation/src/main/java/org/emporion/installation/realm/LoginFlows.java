package org.emporion.installation.realm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.emporion.installation.Json;
import org.keycloak.admin.client.resource.AuthenticationManagementResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.AuthenticationExecutionInfoRepresentation;
import org.keycloak.representations.idm.AuthenticationFlowRepresentation;
import org.keycloak.representations.idm.AuthenticatorConfigRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;

/**
 * The ways to log in that are ours, and who uses them: e-mail and password on one page for all, a second factor for the
 * platform admins' pages, and none for scripts. A realm import would make us repeat all of Keycloak's own flows, so they
 * are made here.
 */
final class LoginFlows {
    /** Keycloak's own, for the time in which ours is made anew. */
    private static final String BUILT_IN = "browser";

    private static final String KIND = "basic-flow";

    private final RealmResource realm;
    private final AuthenticationManagementResource known;
    private final Wanted wanted;

    LoginFlows(RealmResource realm) {
        this.realm = realm;
        this.known = realm.flows();
        this.wanted = Json.read(Json.resource("/realm/flows.json").toString(), Wanted.class);
    }

    /**
     * The file.
     *
     * @param browser the flow of every page that has none of its own
     * @param bindings by client, what it uses instead of the realm's flows
     */
    private record Wanted(List<Flow> flows, String browser, Map<String, Map<String, String>> bindings) {}

    private record Flow(String alias, String description, List<Step> steps) {}

    /** An authenticator, or a flow of steps of its own. */
    private record Step(
            String authenticator, String flow, String requirement, Map<String, String> config, List<Step> steps) {}

    /** A step with how deep it lies. */
    private record Placed(Step step, int depth) {
        boolean is(AuthenticationExecutionInfoRepresentation made) {
            return made.getLevel() == depth
                    && step.requirement.equals(made.getRequirement())
                    && (step.flow == null
                            ? step.authenticator.equals(made.getProviderId())
                            : step.flow.equals(made.getDisplayName()));
        }
    }

    void reconcile() {
        wanted.flows.forEach(this::reconcile);
        useInBrowser(wanted.browser);
        bind(flow -> id(flow).orElseThrow());
    }

    private void reconcile(Flow flow) {
        Optional<String> id = id(flow.alias);
        if (id.isPresent() && isAsWanted(flow)) {
            return;
        }
        if (id.isPresent()) {
            useInBrowser(BUILT_IN);
            bind(bound -> "");
            known.deleteFlow(id.get());
        }
        make(flow);
    }

    private void make(Flow flow) {
        AuthenticationFlowRepresentation made = new AuthenticationFlowRepresentation();
        made.setAlias(flow.alias);
        made.setDescription(flow.description);
        made.setProviderId(KIND);
        made.setTopLevel(true);
        AdminApi.made(known.createFlow(made));
        flow.steps.forEach(step -> add(flow.alias, step));
        List<Placed> steps = placed(flow.steps, 0);
        List<AuthenticationExecutionInfoRepresentation> executions = known.getExecutions(flow.alias);
        for (int i = 0; i < steps.size(); i++) {
            settle(flow.alias, steps.get(i).step, executions.get(i));
        }
    }

    private void add(String parent, Step step) {
        if (step.flow == null) {
            known.addExecution(parent, Map.of("provider", step.authenticator));
        } else {
            known.addExecutionFlow(parent, Map.of("alias", step.flow, "type", KIND, "description", ""));
            step.steps.forEach(inner -> add(step.flow, inner));
        }
    }

    private void settle(String alias, Step step, AuthenticationExecutionInfoRepresentation made) {
        made.setRequirement(step.requirement);
        known.updateExecutions(alias, made);
        if (step.config != null) {
            AuthenticatorConfigRepresentation config = new AuthenticatorConfigRepresentation();
            config.setAlias(alias + "-" + step.config.values().iterator().next());
            config.setConfig(step.config);
            AdminApi.made(known.newExecutionConfig(made.getId(), config));
        }
    }

    private boolean isAsWanted(Flow flow) {
        List<Placed> steps = placed(flow.steps, 0);
        List<AuthenticationExecutionInfoRepresentation> made = known.getExecutions(flow.alias);
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

    private static List<Placed> placed(List<Step> steps, int depth) {
        List<Placed> all = new ArrayList<>();
        for (Step step : steps) {
            all.add(new Placed(step, depth));
            all.addAll(placed(Optional.ofNullable(step.steps).orElse(List.of()), depth + 1));
        }
        return all;
    }

    private Optional<String> id(String alias) {
        return known.getFlows().stream()
                .filter(flow -> flow.getAlias().equals(alias))
                .map(AuthenticationFlowRepresentation::getId)
                .findFirst();
    }

    private void useInBrowser(String alias) {
        RealmRepresentation settings = realm.toRepresentation();
        if (!alias.equals(settings.getBrowserFlow())) {
            settings.setBrowserFlow(alias);
            realm.update(settings);
        }
    }

    /** Clients that this realm does not have are passed over. */
    private void bind(UnaryOperator<String> toId) {
        wanted.bindings.forEach(
                (clientId, flows) -> realm.clients().findByClientId(clientId).forEach(client -> {
                    Map<String, String> overrides = new LinkedHashMap<>();
                    flows.forEach((use, flow) -> overrides.put(use, toId.apply(flow)));
                    client.setAuthenticationFlowBindingOverrides(overrides);
                    realm.clients().get(client.getId()).update(client);
                }));
    }
}
