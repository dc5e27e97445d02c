package org.emporion.installation.realm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.ProtocolMappersResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RolesResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * Makes Keycloak's realm look like the file: created whole when it is not there, otherwise brought up to date piece by
 * piece. People who registered themselves, and the ids of everything, stay as they are.
 */
public final class RealmReconciliation {
    private final AdminApi api;
    private final RealmFile file;

    public RealmReconciliation(KeycloakLogin login, RealmFile file) {
        this.api = new AdminApi(login);
        this.file = file;
    }

    /** Returns whether the realm was new. */
    public boolean run() {
        return api.ask(this::reconcile);
    }

    private boolean reconcile(Keycloak keycloak) {
        RealmRepresentation wanted = file.realm();
        RealmResource realm = keycloak.realm(wanted.getRealm());
        boolean isNew = keycloak.realms().findAll().stream()
                .noneMatch(known -> known.getRealm().equals(wanted.getRealm()));
        if (isNew) {
            keycloak.realms().create(wanted);
        } else {
            update(realm, wanted);
        }
        new LoginFlows(realm).reconcile();
        return isNew;
    }

    private void update(RealmResource realm, RealmRepresentation wanted) {
        realm.update(settings());
        wanted.getClients().forEach(client -> reconcileClient(realm, client));
        wanted.getRoles().getClient().forEach((client, roles) -> {
            RolesResource known = client(realm, client).orElseThrow().roles();
            reconcileRoles(known, roles);
        });
        wanted.getUsers().stream()
                .filter(user -> user.getCredentials() != null)
                .forEach(user -> reconcileUser(realm, user));
    }

    /** The realm without what is reconciled one by one. */
    private RealmRepresentation settings() {
        RealmRepresentation settings = file.realm();
        settings.setClients(null);
        settings.setRoles(null);
        settings.setUsers(null);
        return settings;
    }

    /** What the file does not say stays as it is. */
    private static void reconcileClient(RealmResource realm, ClientRepresentation wanted) {
        Optional<ClientResource> known = client(realm, wanted.getClientId());
        if (known.isEmpty()) {
            AdminApi.made(realm.clients().create(wanted));
            return;
        }
        List<ProtocolMapperRepresentation> mappers =
                Optional.ofNullable(wanted.getProtocolMappers()).orElse(List.of());
        wanted.setProtocolMappers(null);
        known.get().update(wanted);
        mappers.forEach(mapper -> reconcileMapper(known.get().getProtocolMappers(), mapper));
    }

    private static void reconcileMapper(ProtocolMappersResource mappers, ProtocolMapperRepresentation wanted) {
        Optional<String> known = mappers.getMappers().stream()
                .filter(mapper -> mapper.getName().equals(wanted.getName()))
                .map(ProtocolMapperRepresentation::getId)
                .findFirst();
        if (known.isEmpty()) {
            AdminApi.made(mappers.createMapper(wanted));
        } else {
            wanted.setId(known.get());
            mappers.update(known.get(), wanted);
        }
    }

    private static void reconcileRoles(RolesResource roles, List<RoleRepresentation> wanted) {
        List<String> known =
                roles.list().stream().map(RoleRepresentation::getName).toList();
        wanted.stream().filter(role -> !known.contains(role.getName())).forEach(roles::create);
    }

    private static void reconcileUser(RealmResource realm, UserRepresentation wanted) {
        Map<String, List<String>> roles =
                Optional.ofNullable(wanted.getClientRoles()).orElse(Map.of());
        Optional<String> known = realm.users().searchByEmail(wanted.getEmail(), true).stream()
                .map(UserRepresentation::getId)
                .findFirst();
        known.ifPresent(id ->
                realm.users().get(id).resetPassword(wanted.getCredentials().get(0)));
        String id = known.orElseGet(() -> created(realm, wanted));
        roles.forEach((client, names) -> grant(realm, realm.users().get(id), client, names));
    }

    private static String created(RealmResource realm, UserRepresentation wanted) {
        wanted.setRealmRoles(null);
        wanted.setClientRoles(null);
        return AdminApi.made(realm.users().create(wanted));
    }

    private static void grant(RealmResource realm, UserResource user, String clientId, List<String> names) {
        String id = clientUuid(realm, clientId).orElseThrow();
        RolesResource roles = realm.clients().get(id).roles();
        user.roles()
                .clientLevel(id)
                .add(names.stream()
                        .map(name -> roles.get(name).toRepresentation())
                        .toList());
    }

    private static Optional<ClientResource> client(RealmResource realm, String clientId) {
        return clientUuid(realm, clientId).map(realm.clients()::get);
    }

    private static Optional<String> clientUuid(RealmResource realm, String clientId) {
        return realm.clients().findByClientId(clientId).stream()
                .map(ClientRepresentation::getId)
                .findFirst();
    }
}
