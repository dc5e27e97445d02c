package org.emporion.admin.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.kernel.TenantId;
import org.emporion.store.store.TenantSupervision;

/** Keeps the organization of an approved store at the identity provider as its team is; an outage there only delays it. */
@ApplicationScoped
class MirrorStore implements TaskHandler {

    private final TenantSupervision supervision;
    private final KeycloakAdmin keycloak;

    @Inject
    MirrorStore(TenantSupervision supervision, KeycloakAdmin keycloak) {
        this.supervision = supervision;
        this.keycloak = keycloak;
    }

    @Override
    public Queue queue() {
        return Queue.ADMIN;
    }

    @Override
    public String kind() {
        return TenantSupervision.MIRROR;
    }

    @Override
    public void run(Task task) {
        TenantId tenant = task.tenant().orElseThrow();
        TenantSupervision.Mirror store = supervision.mirror(tenant);
        if (!store.wanted()) {
            return;
        }
        String organization = keycloak.organization(store.slug(), store.name());
        if (!store.exists()) {
            supervision.mirrored(tenant, organization);
        }
        mirrorMembers(tenant, organization, store.memberIds());
    }

    /** Looks once more afterwards: whoever changed something last has seen the last state. */
    private void mirrorMembers(TenantId tenant, String organization, List<String> wanted) {
        List<String> members = wanted;
        List<String> applied;
        do {
            applied = members;
            apply(organization, applied);
            members = supervision.mirror(tenant).memberIds();
        } while (!Set.copyOf(members).equals(Set.copyOf(applied)));
    }

    private void apply(String organization, List<String> wanted) {
        List<String> present = keycloak.members(organization);
        wanted.stream()
                .filter(member -> !present.contains(member))
                .forEach(member -> keycloak.addMember(organization, member));
        present.stream()
                .filter(member -> !wanted.contains(member))
                .forEach(member -> keycloak.removeMember(organization, member));
    }
}
