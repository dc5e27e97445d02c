package org.emporion.admin.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.emporion.ground.walls.Person;
import org.emporion.web.log.RequestFacts;

/** The platform admin behind this request. */
@RequestScoped
class CurrentAdmin {

    private final RequestFacts facts;
    private Person person;

    @Inject
    CurrentAdmin(RequestFacts facts) {
        this.facts = facts;
    }

    void is(Person admin) {
        person = admin;
        facts.by(admin.userId());
    }

    public Person person() {
        return person;
    }

    /** How the admin is named in journals. */
    public String who() {
        return person.who();
    }
}
