package org.emporion.installation.command;

import static org.emporion.installation.command.Variable.ADMIN_SECRET;
import static org.emporion.installation.command.Variable.ADMIN_SERVICE_SECRET;
import static org.emporion.installation.command.Variable.ADMIN_URL;
import static org.emporion.installation.command.Variable.DB_HOST;
import static org.emporion.installation.command.Variable.INDEXER_PASSWORD;
import static org.emporion.installation.command.Variable.KEYCLOAK_PASSWORD;
import static org.emporion.installation.command.Variable.KEYCLOAK_URL;
import static org.emporion.installation.command.Variable.KEYCLOAK_USER;
import static org.emporion.installation.command.Variable.OPERATOR_PASSWORD;
import static org.emporion.installation.command.Variable.OWNER_PASSWORD;
import static org.emporion.installation.command.Variable.SELLER_PASSWORD;
import static org.emporion.installation.command.Variable.SELLER_SECRET;
import static org.emporion.installation.command.Variable.SELLER_URL;
import static org.emporion.installation.command.Variable.STOREFRONT_PASSWORD;
import static org.emporion.installation.command.Variable.STOREFRONT_SECRET;
import static org.emporion.installation.command.Variable.STOREFRONT_URL;
import static org.emporion.installation.command.Variable.SUPERUSER;
import static org.emporion.installation.command.Variable.SUPERUSER_PASSWORD;

import java.util.List;

/** What can be done for an installation, in the order in which it is done, and what has to be set for it. */
enum Step {
    /** Roles and database, as the superuser. */
    ROLES(
            DB_HOST,
            SUPERUSER,
            SUPERUSER_PASSWORD,
            OWNER_PASSWORD,
            STOREFRONT_PASSWORD,
            SELLER_PASSWORD,
            OPERATOR_PASSWORD,
            INDEXER_PASSWORD),
    /** The schema, as its owner. */
    MIGRATIONS(DB_HOST, OWNER_PASSWORD),
    /** Keycloak's realm, as Keycloak's administrator. */
    REALM(
            KEYCLOAK_URL,
            KEYCLOAK_USER,
            KEYCLOAK_PASSWORD,
            STOREFRONT_URL,
            SELLER_URL,
            ADMIN_URL,
            STOREFRONT_SECRET,
            SELLER_SECRET,
            ADMIN_SECRET,
            ADMIN_SERVICE_SECRET);

    private final List<Variable> needed;

    Step(Variable... needed) {
        this.needed = List.of(needed);
    }

    List<Variable> needed() {
        return needed;
    }
}
