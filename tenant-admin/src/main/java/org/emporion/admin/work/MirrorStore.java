package org.emporion.admin.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.kernel.TenantId;
import org.emporion.outbox.Queue;
import org.emporion.outbox.Task;
import org.emporion.outbox.TaskHandler;
import org.emporion.tenancy.TenantSupervision;

/** Gives an approved store its organization at the identity provider; an outage there only delays it. */
@ApplicationScoped
public class MirrorStore implements TaskHandler {

    private TenantSupervision supervision;
    private KeycloakAdmin keycloak;

    MirrorStore() {}

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
        String organization = keycloak.organization(store.slug(), store.name());
        store.memberIds().forEach(member -> keycloak.addMember(organization, member));
        if (!store.exists()) {
            supervision.mirrored(tenant, organization);
        }
    }
}
