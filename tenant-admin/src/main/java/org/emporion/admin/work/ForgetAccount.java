package org.emporion.admin.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.edges.privacy.Erasures;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;

/** Deletes the account of an erased buyer at the identity provider, with its sessions; an outage there only delays it. */
@ApplicationScoped
class ForgetAccount implements TaskHandler {

    private final KeycloakAdmin keycloak;

    @Inject
    ForgetAccount(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    public Queue queue() {
        return Queue.ADMIN;
    }

    @Override
    public String kind() {
        return Erasures.FORGET_ACCOUNT;
    }

    @Override
    public void run(Task task) {
        keycloak.deleteUser(task.ref());
    }
}
