package org.emporion.system.outage;

import org.emporion.system.client.Person;

/** The organizations of Keycloak, which mirror the stores. */
final class Organizations {
    private Organizations() {}

    /** Whether there is one with this alias. */
    static boolean named(String alias) {
        return Person.keycloak()
                .get("/admin/realms/emporion/organizations?max=1000&search=" + alias)
                .mustBe(200)
                .json()
                .findValuesAsText("alias")
                .contains(alias);
    }
}
