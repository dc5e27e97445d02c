package org.emporion.edges.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.emporion.ground.personal.PersonalData;
import org.emporion.ground.personal.Section;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.TenantScope;

/** Where a person is logged in, for the file to take along. The sessions of whoever is forgotten end with the account. */
@ApplicationScoped
class SessionsOfBuyer implements PersonalData {

    private final PageSessionRepository kept;
    private final TenantScope scope;
    private final PageSessions sessions;

    @Inject
    SessionsOfBuyer(PageSessionRepository kept, TenantScope scope, PageSessions sessions) {
        this.kept = kept;
        this.scope = scope;
        this.sessions = sessions;
    }

    @Override
    public List<Section> sections(Person person) {
        return List.of(Section.of("sessions", 10, () -> sessions.of(person.userId())));
    }

    @Override
    public void forget(Buyer buyer) {
        if (buyer.hasAccount()) {
            scope.asUser(buyer.userId());
            kept.deleteOf(buyer.userId());
        }
    }
}
