package org.emporion.installation.realm;

/**
 * Keycloak's own administrator.
 *
 * @param url where Keycloak answers, without a trailing slash
 */
public record KeycloakLogin(String url, String user, String password) {
    /** Without the password, so that no message shows it. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
