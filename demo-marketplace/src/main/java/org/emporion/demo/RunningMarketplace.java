package org.emporion.demo;

import org.emporion.installation.database.DatabaseAddress;
import org.emporion.installation.database.DatabaseLogin;
import org.emporion.installation.realm.KeycloakLogin;

/**
 * A marketplace that runs, as the demo reaches it. All URLs come without a trailing slash.
 *
 * @param issuer the realm in which people log in
 * @param keycloak who registers the demo's people there
 * @param superuser who moves what happened a minute ago into the past weeks
 */
public record RunningMarketplace(
        String storefront,
        String seller,
        String admin,
        String issuer,
        KeycloakLogin keycloak,
        DatabaseAddress database,
        DatabaseLogin superuser) {}
