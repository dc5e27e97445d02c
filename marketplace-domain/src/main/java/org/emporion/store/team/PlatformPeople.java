package org.emporion.store.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.emporion.ground.audit.AuditNote;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.Memberships;
import org.emporion.ground.walls.Memberships.Colleague;
import org.emporion.ground.walls.Memberships.Place;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Page;
import org.emporion.kernel.PlainText;

/** The people of all stores, as the platform finds them. Who was looked for and found, and who was looked at, stands in the audit log. */
@ApplicationScoped
@Transactional
public class PlatformPeople {

    private final Memberships memberships;
    private final TenantScope scope;
    private final AuditNote note;

    @Inject
    public PlatformPeople(Memberships memberships, TenantScope scope, AuditNote note) {
        this.memberships = memberships;
        this.scope = scope;
        this.note = note;
    }

    /**
     * Those in whose name or e-mail every word stands, by name.
     *
     * @param words null or blank for all
     */
    public Page<Colleague> list(Person admin, String words, Page.Request page) {
        Page<Colleague> found = memberships.colleagues(words, page);
        if (PlainText.orNull(words) != null && !found.items().isEmpty()) {
            scope.actAs(Actor.of(admin.who()));
            note.lookedUp(
                    "person.found",
                    found.items().stream().map(Colleague::userId).toList());
        }
        return found;
    }

    /** Where somebody works; empty for who works nowhere. */
    public List<Place> view(Person admin, String userId) {
        List<Place> places = memberships.placesOf(List.of(userId));
        if (!places.isEmpty()) {
            scope.actAs(Actor.of(admin.who()));
            note.lookedUp("person.viewed", List.of(userId));
        }
        return places;
    }
}
