package org.emporion.admin.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.edges.session.PageSessions;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;

/** Ends a session at the identity provider that its person has ended here. */
@ApplicationScoped
class EndSession implements TaskHandler {

    private final KeycloakAdmin keycloak;

    @Inject
    EndSession(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    public Queue queue() {
        return Queue.ADMIN;
    }

    @Override
    public String kind() {
        return PageSessions.END_AT_PROVIDER;
    }

    @Override
    public void run(Task task) {
        keycloak.endSession(task.ref());
    }
}
