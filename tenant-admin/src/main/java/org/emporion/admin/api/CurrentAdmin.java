package org.emporion.admin.api;

import jakarta.enterprise.context.RequestScoped;
import org.emporion.ground.walls.Person;

/** The platform admin behind this request. */
@RequestScoped
class CurrentAdmin {

    private Person person;

    void is(Person admin) {
        person = admin;
    }

    public Person person() {
        return person;
    }

    /** How the admin is named in journals. */
    public String who() {
        return person.who();
    }
}
